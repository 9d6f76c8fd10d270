namespace Recist.Pipeline;

/// <summary>Refuses a blob whose name cannot be taken: its row and receipt show a mended name, and its bytes are never read.</summary>
/// <remarks>
/// The sweeper alone does this, also for a blob that an event told of: no client is made of such a name, so only the listing can tell its version.
/// No note is needed: a row that is not final yet is found by the next sweep, with its blob.
/// </remarks>
public sealed class RefuseMisnamed(IUploads uploads, UploadEnding ending, TimeProvider time)
{
    internal async Task HandleAsync(ListedBlob blob, CancellationToken cancellationToken)
    {
        var faults = FileNames.Faults(blob.Name);
        var row = new UploadRow(blob.Clinic, blob.Upload, FileNames.Mended(blob.Name), blob.Modified, UploadStatus.Received) { ChangedUtc = time.GetUtcNow() };
        row = await uploads.AddAsync(row, cancellationToken);
        if (!row.IsFinal)
        {
            await ending.RefuseAsync(row, new() { Complaints = [.. NameComplaint.Of(faults)] }, cancellationToken);
        }
    }
}
