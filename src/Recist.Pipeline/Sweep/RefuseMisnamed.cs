namespace Recist.Pipeline;

/// <summary>Refuses a blob whose name cannot be taken: its row and receipt show a mended name, and its bytes are never read.</summary>
/// <remarks>
/// The sweeper alone does this, also for a blob that an event told of: no client is made of such a name, so only the listing can tell its
/// version. The row comes last and is final at once: a process that dies before it leaves nothing to finish, whatever becomes of the blob.
/// </remarks>
public sealed class RefuseMisnamed(UploadEnding ending, TimeProvider time)
{
    internal Task HandleAsync(ListedBlob blob, CancellationToken cancellationToken)
    {
        var row = new UploadRow(blob.Clinic, blob.Upload, FileNames.Mended(blob.Name), blob.Modified, UploadStatus.Received)
        {
            ChangedUtc = time.GetUtcNow(),
        };
        return ending.RefuseUnseenAsync(row, new() { Complaints = [.. NameComplaint.Of(FileNames.Faults(blob.Name))] }, cancellationToken);
    }
}
