namespace Recist.Pipeline;

/// <summary>Writes the clinician and the patient PDF of a timeline.</summary>
public sealed class WriteReports
{
    /// <summary>Handles a message of queue reports.</summary>
    public Task HandleAsync(string message, CancellationToken cancellationToken) => throw new NotSupportedException();
}
