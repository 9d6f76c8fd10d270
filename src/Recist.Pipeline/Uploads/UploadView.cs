namespace Recist.Pipeline;

/// <summary>An upload as its clinic sees it.</summary>
/// <param name="Id">The upload.</param>
/// <param name="File">The clinic's own file name.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Arrived">When the blob was written.</param>
/// <param name="Complaints">Number of complaints, warnings too; 0 before it is read.</param>
/// <param name="FirstUpload">For <see cref="UploadStatus.Duplicate"/>: the upload of the same bytes that was accepted.</param>
public sealed record UploadView(UploadId Id, string File, UploadStatus Status, DateTimeOffset Arrived, int Complaints, UploadId? FirstUpload)
{
    /// <summary>The upload whose receipt names everything that was read together with this one; itself where it was read alone.</summary>
    public required UploadId Lead { get; init; }

    /// <summary>Until when it waits for the file that belongs to it; null where it does not.</summary>
    public DateTimeOffset? WaitsUntil { get; init; }
}
