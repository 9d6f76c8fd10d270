namespace Recist.Pipeline;

/// <summary>Reads an upload and either accepts it whole or refuses it whole.</summary>
public sealed class IngestUpload
{
    /// <summary>Handles a message of queue uploads.</summary>
    public Task HandleAsync(string message, CancellationToken cancellationToken) => throw new NotSupportedException();
}
