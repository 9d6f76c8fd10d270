using System.Text;

namespace Recist.Pipeline;

/// <summary>Writes receipts where clinics read them, beside the list of complaints.</summary>
public sealed class ReceiptWriter(IBlobs blobs, PipelineOptions options)
{
    private const string Page = "text/html; charset=utf-8";
    private const string Json = "application/json";

    /// <summary>The kind of receipt that a status has; null where there is none yet.</summary>
    internal static ReceiptKind? KindOf(UploadStatus status) => status switch
    {
        UploadStatus.Accepted or UploadStatus.Duplicate => ReceiptKind.Accepted,
        UploadStatus.Refused => ReceiptKind.Refused,
        UploadStatus.Withdrawn => ReceiptKind.Withdrawn,
        UploadStatus.WaitingForPartner => ReceiptKind.Waiting,
        UploadStatus.Quarantined or UploadStatus.SourceMissing => ReceiptKind.Unread,
        _ => null,
    };

    /// <summary>Writes the receipts of an upload; a waiting one, and one that another reading has made untrue, is removed afterwards.</summary>
    internal async Task WriteAsync(UploadRow row, UploadResult result, CancellationToken cancellationToken)
    {
        var kind = KindOf(result.Status) ?? throw new ArgumentException("There is no receipt for this status.", nameof(result));
        var complaints = result.Outcome.Complaints;
        if (!complaints.IsEmpty)
        {
            await blobs.PutAsync(BlobPath.Errors(row.Clinic, row.Id, csv: true), ErrorList.Csv(complaints), "text/csv; charset=utf-8", cancellationToken);
            await blobs.PutAsync(BlobPath.Errors(row.Clinic, row.Id, csv: false), Bytes(ReceiptJson.Of(complaints)), Json, cancellationToken);
        }

        await PutAsync(row, kind, Bytes(ReceiptPage.Of(result, options.UsualReportMinutes)), Bytes(ReceiptJson.Of(result, options.UsualReportMinutes)), cancellationToken);
        if (row.Together.Length > 1 || row.Part is not null)
        {
            await RemoveOthersAsync(row, kind, cancellationToken);
            if (complaints.IsEmpty)
            {
                await blobs.RemoveAsync(BlobPath.Errors(row.Clinic, row.Id, csv: true), cancellationToken);
                await blobs.RemoveAsync(BlobPath.Errors(row.Clinic, row.Id, csv: false), cancellationToken);
            }
        }
    }

    /// <summary>True where the receipt of a finished upload is there.</summary>
    internal async Task<bool> IsThereAsync(UploadRow row, CancellationToken cancellationToken) =>
        KindOf(row.Status) is { } kind
        && await blobs.ReadAsync(BlobPath.Receipt(row.Clinic, row.Id, kind, ReceiptForm.Json), cancellationToken) is not null;

    /// <summary>Removes the receipt of an upload that waits no more.</summary>
    internal async Task RemoveWaitingAsync(UploadRow row, CancellationToken cancellationToken)
    {
        await blobs.RemoveAsync(BlobPath.Receipt(row.Clinic, row.Id, ReceiptKind.Waiting, ReceiptForm.Page), cancellationToken);
        await blobs.RemoveAsync(BlobPath.Receipt(row.Clinic, row.Id, ReceiptKind.Waiting, ReceiptForm.Json), cancellationToken);
    }

    private async Task PutAsync(UploadRow row, ReceiptKind kind, ReadOnlyMemory<byte> page, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        await blobs.PutAsync(BlobPath.Receipt(row.Clinic, row.Id, kind, ReceiptForm.Page), page, Page, cancellationToken);
        await blobs.PutAsync(BlobPath.Receipt(row.Clinic, row.Id, kind, ReceiptForm.Json), json, Json, cancellationToken);
    }

    // What was accepted stays beside its withdrawal.
    private async Task RemoveOthersAsync(UploadRow row, ReceiptKind kind, CancellationToken cancellationToken)
    {
        foreach (var untrue in new[] { ReceiptKind.Waiting, ReceiptKind.Refused }.Where(k => k != kind))
        {
            await blobs.RemoveAsync(BlobPath.Receipt(row.Clinic, row.Id, untrue, ReceiptForm.Page), cancellationToken);
            await blobs.RemoveAsync(BlobPath.Receipt(row.Clinic, row.Id, untrue, ReceiptForm.Json), cancellationToken);
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
