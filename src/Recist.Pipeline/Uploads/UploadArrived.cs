namespace Recist.Pipeline;

/// <summary>Takes in a blob that a clinic put into its folder: copies it, pinned by its ETag, and queues its id.</summary>
public sealed class UploadArrived
{
    /// <summary>Handles one event; a repeat does nothing more.</summary>
    /// <param name="clinic">First segment of the blob name.</param>
    /// <param name="file">Rest of the blob name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The upload id; null where the name is not that of a clinic file or the blob is gone.</returns>
    public Task<UploadId?> HandleAsync(string clinic, string file, CancellationToken cancellationToken) => throw new NotSupportedException();
}
