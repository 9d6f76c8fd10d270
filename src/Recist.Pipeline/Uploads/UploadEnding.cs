using System.Text;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Brings an upload to its end: result document, receipts, status, and the note of the sweeper removed last.</summary>
public sealed class UploadEnding(
    IBlobs blobs, IUploads uploads, IClinics clinics, IWeeks weeks, IPending pending, TimeProvider time, ILogger<UploadEnding> logger)
{
    internal async Task AcceptAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        await WriteAsync(row, UploadStatus.Accepted, outcome, cancellationToken);
        await EndAsync(row, r => Counted(r, outcome) with { Status = UploadStatus.Accepted }, cancellationToken);
        Log.Accepted(logger, row.Clinic, row.Id, outcome.Timelines.Length);
    }

    internal async Task RefuseAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        await WriteAsync(row, UploadStatus.Refused, outcome, cancellationToken);
        await EndAsync(row, r => Counted(r, outcome) with { Status = UploadStatus.Refused, Timelines = 0 }, cancellationToken);
        Log.Refused(logger, row.Clinic, row.Id, outcome.Complaints.Length, outcome.Complaints[0].Code);
    }

    /// <summary>Sets a final status; one that is final already stays.</summary>
    internal async Task EndAsync(UploadRow row, Func<UploadRow, UploadRow> change, CancellationToken cancellationToken)
    {
        var ended = await ChangeAsync(row, r => r.IsFinal ? r : change(r), cancellationToken);
        await ForgetAsync(ended, cancellationToken);
    }

    /// <summary>Changes a row, reading it anew where another handler was first.</summary>
    internal Task<UploadRow> ChangeAsync(UploadRow row, Func<UploadRow, UploadRow> change, CancellationToken cancellationToken) =>
        Retry.UntilWrittenAsync(
            async () =>
            {
                var current = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken) ?? throw new InvalidOperationException("An upload row vanished.");
                var changed = change(current);
                return changed == current ? current : await uploads.UpdateAsync(changed with { ChangedUtc = time.GetUtcNow() }, cancellationToken);
            },
            cancellationToken);

    /// <summary>Removes the sweeper's note of a finished upload.</summary>
    internal Task ForgetAsync(UploadRow row, CancellationToken cancellationToken) => ForgetAsync(row.Clinic, row.Id, cancellationToken);

    /// <summary>Removes the sweeper's note of an upload for which nothing is owed.</summary>
    internal async Task ForgetAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken)
    {
        if (await pending.FindAsync(PendingItem.Of(clinic, upload, default).Id, cancellationToken) is { } note)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }

    private static UploadRow Counted(UploadRow row, UploadOutcome outcome) => row with
    {
        Sha = outcome.Sha,
        Complaints = outcome.Complaints.Length,
        Timelines = outcome.Timelines.Length,
    };

    private async Task WriteAsync(UploadRow row, UploadStatus status, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        var result = new UploadResult(row.Id.ToString(), row.File.Name, status, row.Arrived, outcome);
        var accepted = status == UploadStatus.Accepted;
        await blobs.PutAsync(BlobPath.Result(row.Clinic, row.Id), Bytes(StoredJson.Write(result)), "application/json", cancellationToken);
        await blobs.PutAsync(BlobPath.Receipt(row.Clinic, row.Id, accepted, html: true), Bytes(ReceiptPage.Of(result)), "text/html; charset=utf-8", cancellationToken);
        await blobs.PutAsync(BlobPath.Receipt(row.Clinic, row.Id, accepted, html: false), Bytes(ReceiptJson.Of(result)), "application/json", cancellationToken);
        if (await clinics.FindAsync(row.Clinic, cancellationToken) is { } clinic)
        {
            await weeks.PutUploadAsync(row.Clinic, IsoWeek.Of(time.GetUtcNow(), clinic.Zone), row.Id, cancellationToken);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
