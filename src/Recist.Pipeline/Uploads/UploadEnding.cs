using System.Text;
using Microsoft.Extensions.Logging;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Brings an upload to its end: result document, receipts, status, whoever waits for it woken, and the note of the sweeper removed last.</summary>
public sealed class UploadEnding(
    IBlobs blobs, IUploads uploads, LandingPlaces places, IClinics clinics, IWeeks weeks, IPending pending, IQueues queues,
    ReceiptWriter receipts, TimeProvider time,
    ILogger<UploadEnding> logger)
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

    /// <summary>Refuses an upload that has no row yet; its row is written last, as a final one. The receipt names the whole path.</summary>
    internal async Task RefuseUnseenAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        var result = new UploadResult(row.Id.ToString(), row.File.ToString(), UploadStatus.Refused, row.Arrived, outcome);
        await WriteAsync(row, result, cancellationToken);
        await uploads.AddAsync(Counted(row, outcome) with { Status = UploadStatus.Refused }, cancellationToken);
        Log.Refused(logger, row.Clinic, row.Id, outcome.Complaints.Length, outcome.Complaints[0].Code);
    }

    /// <summary>The same bytes were accepted before: the receipt says by which upload, and what that one holds.</summary>
    internal async Task RepeatAsync(UploadRow row, string sha, UploadId first, CancellationToken cancellationToken)
    {
        var known = await uploads.FindAsync(row.Clinic, first, cancellationToken)
            ?? throw new InvalidOperationException("An accepted upload vanished.");

        // Where two uploads of the same bytes are accepted at once, the first result may still be on its way.
        var outcome = (await ResultAsync(known, cancellationToken))?.Outcome ?? new() { Sha = sha };
        var result = new UploadResult(row.Id.ToString(), row.File.Name, UploadStatus.Duplicate, row.Arrived, outcome)
        {
            Repeats = new(first.ToString(), known.File.Name, known.Arrived),
        };
        await receipts.WriteAsync(row, result, cancellationToken);
        await EndAsync(row, r => r with { Status = UploadStatus.Duplicate, Sha = sha, First = first }, cancellationToken);
        Log.Duplicate(logger, row.Clinic, row.Id, first);
    }

    /// <summary>Ends an upload that was not read, with a receipt that says so.</summary>
    internal async Task EndUnreadAsync(UploadRow row, UploadStatus status, CancellationToken cancellationToken)
    {
        await receipts.WriteAsync(row, new(row.Id.ToString(), row.File.Name, status, row.Arrived, new()), cancellationToken);
        await EndAsync(row, r => r with { Status = status }, cancellationToken);
    }

    /// <summary>Ends an upload as the leading one of its delivery ended; both receipts say the same.</summary>
    internal async Task EndLikeAsync(UploadRow row, UploadRow lead, CancellationToken cancellationToken)
    {
        if (await uploads.FindAsync(row.Clinic, row.Id, cancellationToken) is { } now && !now.Together.SequenceEqual(lead.Together))
        {
            // A manifest that was refused with this delivery is read with the file's next version by now.
            return;
        }

        if (lead.Status == UploadStatus.Duplicate)
        {
            await RepeatAsync(row, lead.Sha!, lead.First!.Value, cancellationToken);
        }
        else if (await ResultAsync(lead, cancellationToken) is { } result)
        {
            await receipts.WriteAsync(row, result with { Upload = row.Id.ToString(), File = row.File.Name, Status = lead.Status, Withdrawal = lead.Withdrawal }, cancellationToken);
            await EndAsync(row, r => r with { Status = lead.Status, Sha = lead.Sha, Complaints = lead.Complaints, Withdrawal = lead.Withdrawal }, cancellationToken);
        }
        else
        {
            await EndUnreadAsync(row, lead.Status, cancellationToken);
        }
    }

    /// <summary>Has an upload that was taken back, and what was read together with it, say so.</summary>
    internal async Task TakeBackAsync(UploadRow lead, CancellationToken cancellationToken)
    {
        foreach (var id in lead.Together.IsEmpty ? [lead.Id] : lead.Together)
        {
            if (await uploads.FindAsync(lead.Clinic, id, cancellationToken) is { } row && await ResultAsync(lead, cancellationToken) is { } result)
            {
                await receipts.WriteAsync(
                    row, result with { Upload = id.ToString(), File = row.File.Name, Status = UploadStatus.Withdrawn, Withdrawal = lead.Withdrawal }, cancellationToken);
                await ChangeAsync(
                    row, r => r.Status == UploadStatus.Withdrawn ? r : r with { Status = UploadStatus.Withdrawn, Withdrawal = lead.Withdrawal }, cancellationToken);
                await ForgetAsync(row.Clinic, id, cancellationToken);
            }
        }
    }

    /// <summary>What came of an upload that was read; null where it was not.</summary>
    internal async Task<UploadResult?> ResultAsync(UploadRow row, CancellationToken cancellationToken) =>
        await blobs.ReadAsync(BlobPath.Result(row.Clinic, row.Lead), cancellationToken) is { } bytes ? StoredJson.Read<UploadResult>(Encoding.UTF8.GetString(bytes.Span)) : null;

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

    /// <summary>Wakes whoever waits for a finished upload, and removes the sweeper's note of it.</summary>
    internal async Task ForgetAsync(UploadRow row, CancellationToken cancellationToken)
    {
        await WakeAsync(row, cancellationToken);
        await ForgetAsync(row.Clinic, row.Id, cancellationToken);
    }

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

    /// <summary>Sets a final status; one that is final already stays.</summary>
    private async Task EndAsync(UploadRow row, Func<UploadRow, UploadRow> change, CancellationToken cancellationToken)
    {
        var ended = await ChangeAsync(row, r => r.IsFinal ? r : change(r), cancellationToken);
        await ForgetAsync(ended, cancellationToken);
    }

    // The rest of its delivery, and a manifest that came while the file was read without it.
    private async Task WakeAsync(UploadRow ended, CancellationToken cancellationToken)
    {
        foreach (var other in ended.Together.Where(o => o != ended.Id))
        {
            await SendAsync(await uploads.FindAsync(ended.Clinic, other, cancellationToken), cancellationToken);
        }

        if (ended.Part != DeliverySet.Manifest && LandingFile.TryParse(ManifestCheck.Of(ended.File.ToString()), out var path)
            && await places.FindBesideAsync(ended, path, cancellationToken) is { } blob && !ended.Together.Contains(blob.Upload))
        {
            await SendAsync(await uploads.FindAsync(ended.Clinic, blob.Upload, cancellationToken), cancellationToken);
        }
    }

    private async Task SendAsync(UploadRow? row, CancellationToken cancellationToken)
    {
        if (row is { IsFinal: false })
        {
            await queues.SendAsync(QueueName.Uploads, Message.OfUpload(row.Clinic, row.Id), cancellationToken);
        }
    }

    private Task WriteAsync(UploadRow row, UploadStatus status, UploadOutcome outcome, CancellationToken cancellationToken) =>
        WriteAsync(row, new UploadResult(row.Id.ToString(), row.File.Name, status, row.Arrived, outcome), cancellationToken);

    private async Task WriteAsync(UploadRow row, UploadResult result, CancellationToken cancellationToken)
    {
        await blobs.PutAsync(BlobPath.Result(row.Clinic, row.Id), Encoding.UTF8.GetBytes(StoredJson.Write(result)), "application/json", cancellationToken);
        await receipts.WriteAsync(row, result, cancellationToken);
        if (await clinics.FindAsync(row.Clinic, cancellationToken) is { } clinic)
        {
            await weeks.PutUploadAsync(row.Clinic, IsoWeek.Of(time.GetUtcNow(), clinic.Zone), row.Id, cancellationToken);
        }
    }
}
