using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>
/// Decides in its row how an upload ends: of several handlers the first does, and whatever another made of it meanwhile is told and done by the
/// row.
/// </summary>
public sealed class UploadEnding(
    IUploads uploads, UploadResults results, FinishUpload finish, ReceiptWriter receipts, TimeProvider time, ILogger<UploadEnding> logger)
{
    /// <summary>Everything that it says is written, as planned.</summary>
    internal async Task AcceptAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Sha is null)
        {
            // A manifest that was only held against its file: nothing of it was planned.
            await results.HoldAsync(row, outcome, cancellationToken);
        }

        if (await EndAsync(row, r => Counted(r, outcome) with { Status = UploadStatus.Accepted }, cancellationToken))
        {
            Log.Accepted(logger, row.Clinic, row.Id, outcome.Timelines.Length);
        }
    }

    /// <summary>Refuses an upload; what was written of it already is taken back then.</summary>
    internal async Task RefuseAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        await results.WriteAsync(row, UploadResults.Of(row, UploadStatus.Refused, outcome), cancellationToken);
        if (await EndAsync(row, r => Counted(r, outcome) with { Status = UploadStatus.Refused, Timelines = 0 }, cancellationToken))
        {
            Log.Refused(logger, row.Clinic, row.Id, outcome.Complaints.Length, outcome.Complaints[0].Code);
        }
    }

    /// <summary>Refuses an upload that has no row yet; its row is written last, as a final one. The receipt names the whole path.</summary>
    internal async Task RefuseUnseenAsync(UploadRow row, UploadOutcome outcome, CancellationToken cancellationToken)
    {
        var result = UploadResults.Of(row, UploadStatus.Refused, outcome) with { File = row.File.ToString() };
        await results.WriteAsync(row, result, cancellationToken);
        await receipts.WriteAsync(row, result, cancellationToken);
        await finish.CountAsync(row, cancellationToken);
        await uploads.AddAsync(Counted(row, outcome) with { Status = UploadStatus.Refused }, cancellationToken);
        Log.Refused(logger, row.Clinic, row.Id, outcome.Complaints.Length, outcome.Complaints[0].Code);
    }

    /// <summary>The same bytes were accepted before: the receipt says by which upload, and what that one holds.</summary>
    internal async Task RepeatAsync(UploadRow row, string sha, UploadId first, CancellationToken cancellationToken)
    {
        if (await EndAsync(row, r => r with { Status = UploadStatus.Duplicate, Sha = sha, First = first }, cancellationToken))
        {
            Log.Duplicate(logger, row.Clinic, row.Id, first);
        }
    }

    /// <summary>Ends an upload that was not read, with a receipt that says so.</summary>
    internal Task EndUnreadAsync(UploadRow row, UploadStatus status, CancellationToken cancellationToken) =>
        EndAsync(row, r => r with { Status = status }, cancellationToken);

    /// <summary>Ends an upload as the leading one of its delivery ended; both receipts say the same.</summary>
    internal Task EndLikeAsync(UploadRow row, UploadRow lead, CancellationToken cancellationToken) => EndAsync(
        row,

        // A manifest that was refused with this delivery is read with the file's next version by now.
        r => !r.Together.SequenceEqual(lead.Together) ? r : r with
        {
            Status = lead.Status,
            Sha = lead.Sha,
            First = lead.First,
            Complaints = lead.Complaints,
            Withdrawal = lead.Withdrawal,
        },
        cancellationToken);

    /// <summary>Changes a row, reading it anew where another handler was first.</summary>
    internal Task<UploadRow> ChangeAsync(UploadRow row, Func<UploadRow, UploadRow> change, CancellationToken cancellationToken) =>
        Retry.UntilWrittenAsync(
            async () =>
            {
                var current = await uploads.FindAsync(row.Clinic, row.Id, cancellationToken)
                    ?? throw new InvalidOperationException("An upload row vanished.");
                var changed = change(current);
                return changed == current ? current : await uploads.UpdateAsync(changed with { ChangedUtc = time.GetUtcNow() }, cancellationToken);
            },
            cancellationToken);

    private static UploadRow Counted(UploadRow row, UploadOutcome outcome) => row with
    {
        Sha = outcome.Sha,
        Complaints = outcome.Complaints.Length,
        Timelines = outcome.Timelines.Length,
    };

    // One that is final already stays, and so does one that is read another time by now.
    private async Task<bool> EndAsync(UploadRow row, Func<UploadRow, UploadRow> change, CancellationToken cancellationToken)
    {
        var isMine = false;
        var ended = await ChangeAsync(
            row,
            r =>
            {
                isMine = !r.IsFinal && r.Earlier.Length == row.Earlier.Length;
                return isMine ? change(r) : r;
            },
            cancellationToken);
        await finish.HandleAsync(ended, cancellationToken);
        return isMine;
    }
}
