using System.Text;

namespace Recist.Pipeline;

/// <summary>
/// The result documents. What a file is about to say is written down before any of it is, under its SHA-256, so that whoever has to take it
/// back knows where to look; a refusal has a place of its own, so that neither of two handlers writes over the other's.
/// </summary>
public sealed class UploadResults(IBlobs blobs)
{
    /// <summary>Writes what is about to be taken in: the result, once it is.</summary>
    internal Task PlanAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken) =>
        PutAsync(BlobPath.Result(row.Clinic, row.Id, outcome.Sha!), Of(row, UploadStatus.Accepted, outcome), cancellationToken);

    /// <summary>Writes what came of an upload of which nothing was taken in: above all a refusal.</summary>
    internal Task WriteAsync(UploadRow row, UploadResult result, CancellationToken cancellationToken) =>
        PutAsync(BlobPath.Result(row.Clinic, row.Id), result, cancellationToken);

    /// <summary>Writes what came of a manifest that fits the file which had been accepted without it.</summary>
    internal Task HoldAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken) =>
        PutAsync(BlobPath.Held(row.Clinic, row.Id), Of(row, UploadStatus.Accepted, outcome), cancellationToken);

    /// <summary>What a reading of an upload was about to say; null where it came to nothing before.</summary>
    internal async Task<UploadResult?> PlannedAsync(ClinicId clinic, UploadId upload, string sha, CancellationToken cancellationToken) =>
        await ReadAsync(BlobPath.Result(clinic, upload, sha), cancellationToken);

    /// <summary>What came of an upload that was read; null where it was not.</summary>
    internal async Task<UploadResult?> FindAsync(UploadRow row, CancellationToken cancellationToken)
    {
        var planned = row.Status is not (UploadStatus.Accepted or UploadStatus.Withdrawn) ? null
            : row.Sha is { } sha ? await PlannedAsync(row.Clinic, row.Lead, sha, cancellationToken)
            : await ReadAsync(BlobPath.Held(row.Clinic, row.Lead), cancellationToken);

        // Uploads that were accepted before results had their SHA-256 in their name have it where a refusal has.
        return planned ?? await ReadAsync(BlobPath.Result(row.Clinic, row.Lead), cancellationToken);
    }

    internal static UploadResult Of(UploadRow row, UploadStatus status, UploadOutcome outcome) =>
        new(row.Id.ToString(), row.File.Name, status, row.Arrived, outcome);

    private Task PutAsync(BlobPath path, UploadResult result, CancellationToken cancellationToken) =>
        blobs.PutAsync(path, Encoding.UTF8.GetBytes(StoredJson.Write(result)), "application/json", cancellationToken);

    private async Task<UploadResult?> ReadAsync(BlobPath path, CancellationToken cancellationToken) =>
        await blobs.ReadAsync(path, cancellationToken) is { } bytes
            ? StoredJson.Read<UploadResult>(Encoding.UTF8.GetString(bytes.Span))
            : null;
}
