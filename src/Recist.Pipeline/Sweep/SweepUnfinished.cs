namespace Recist.Pipeline;

/// <summary>Finds blobs, outbox rows and uploads that were left behind and puts them back to work. Needs no event.</summary>
public sealed class SweepUnfinished
{
    /// <summary>Handles a tick.</summary>
    public Task HandleAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
