namespace Recist.Pipeline;

/// <summary>Takes a file over HTTP: writes it into the landing folder and goes on as if an event had come.</summary>
public sealed class ReceiveUpload
{
    /// <summary>Stores the file and queues it.</summary>
    /// <param name="scope">Whose folder.</param>
    /// <param name="fileName">The clinic's own name; only its last segment is kept.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The upload id; null where the name cannot be a file name.</returns>
    public Task<UploadId?> HandleAsync(ClinicScope scope, string fileName, Stream content, CancellationToken cancellationToken) => throw new NotSupportedException();
}
