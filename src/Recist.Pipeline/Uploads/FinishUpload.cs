namespace Recist.Pipeline;

/// <summary>
/// Does what the row of an upload that has ended still owes: what does not count is taken back, receipts say what the row says, whoever waits
/// is woken, and the note of the sweeper goes last. A repeat does no harm, and completes what was broken off.
/// </summary>
public sealed class FinishUpload(
    IUploads uploads, UploadResults results, TakeBackUpload takeBack, ReceiptWriter receipts, WakeUpload wake, FinishRecords records)
{
    /// <summary>Does all of it.</summary>
    /// <param name="row">The upload as it stands; nothing but what earlier readings left is done where it has not ended.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task HandleAsync(UploadRow row, CancellationToken cancellationToken)
    {
        await takeBack.HandleAsync(row, cancellationToken);
        if (!row.IsFinal)
        {
            return;
        }

        if (row.Status == UploadStatus.Withdrawn && row.Lead == row.Id)
        {
            await records.TellAsync(row, cancellationToken);
            foreach (var id in row.Together.Where(id => id != row.Id))
            {
                await WithdrawPartAsync(row, id, cancellationToken);
            }
        }

        if (row.Lead == row.Id && row.Status is UploadStatus.Accepted or UploadStatus.Refused)
        {
            await CountAsync(row, cancellationToken);
        }

        await ReceiptsAsync(row, cancellationToken);
        await wake.HandleAsync(row, cancellationToken);
        if (row.Status == UploadStatus.Withdrawn)
        {
            await wake.ForgetWithdrawalAsync(row, cancellationToken);
        }
    }

    /// <summary>
    /// For a message that comes once more: everything where something may be owed; else a look whether a handler that died later left something.
    /// </summary>
    internal async Task RepeatAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (row.Status == UploadStatus.Withdrawn && row.Lead != row.Id)
        {
            await HandleAsync(await uploads.FindAsync(row.Clinic, row.Lead, cancellationToken) ?? row, cancellationToken);
            await wake.ForgetAsync(row.Clinic, row.Id, cancellationToken);
        }
        else if (row.Status == UploadStatus.Withdrawn || await wake.IsNotedAsync(row, cancellationToken))
        {
            await HandleAsync(row, cancellationToken);
        }
        else
        {
            await takeBack.HandleAsync(row, cancellationToken);
            await RereadAsync(row, cancellationToken);
        }
    }

    // What still ended an earlier reading may have written its receipts over those of the last one, for the whole delivery, and died.
    private async Task RereadAsync(UploadRow row, CancellationToken cancellationToken)
    {
        foreach (var id in row.Together)
        {
            if (await uploads.FindAsync(row.Clinic, id, cancellationToken) is { IsFinal: true, Earlier.IsEmpty: false } part)
            {
                await ReceiptsAsync(part, cancellationToken);
            }
        }
    }

    /// <summary>
    /// For an event that comes once more, and has noted the upload anew: its receipt comes last, so that nothing is owed where it is there.
    /// </summary>
    internal async Task RepeatEventAsync(UploadRow row, CancellationToken cancellationToken) =>
        await (row.Earlier.IsEmpty && await receipts.IsThereAsync(row, cancellationToken)
            ? wake.HandleAsync(row, cancellationToken)
            : RepeatAsync(row, cancellationToken));

    /// <summary>Counts an upload in the week in which it ended.</summary>
    internal Task CountAsync(UploadRow row, CancellationToken cancellationToken) => records.CountAsync(row, cancellationToken);

    // What was read together is taken back together.
    private async Task WithdrawPartAsync(UploadRow lead, UploadId id, CancellationToken cancellationToken)
    {
        var part = await Retry.UntilWrittenAsync(
            async () =>
            {
                var row = await uploads.FindAsync(lead.Clinic, id, cancellationToken)
                    ?? throw new InvalidOperationException("An upload row vanished.");
                return row.Status == UploadStatus.Withdrawn || !row.Together.SequenceEqual(lead.Together)
                    ? row
                    : await uploads.UpdateAsync(
                        row with { Status = lead.Status, Sha = lead.Sha, Withdrawal = lead.Withdrawal, ChangedUtc = records.Now },
                        cancellationToken);
            },
            cancellationToken);
        if (part.Status == UploadStatus.Withdrawn)
        {
            await ReceiptsAsync(part, cancellationToken);
            await wake.ForgetAsync(part.Clinic, part.Id, cancellationToken);
        }
    }

    // One that was refused may be read again meanwhile, with its manifest; its receipts say then what came of that.
    private async Task ReceiptsAsync(UploadRow row, CancellationToken cancellationToken)
    {
        while (true)
        {
            await receipts.WriteAsync(row, await ResultAsync(row, cancellationToken), cancellationToken);
            if (row.Status != UploadStatus.Refused || await uploads.FindAsync(row.Clinic, row.Id, cancellationToken) is not { } now
                || now.Status == UploadStatus.Refused || !now.IsFinal)
            {
                return;
            }

            row = now;
        }
    }

    private async Task<UploadResult> ResultAsync(UploadRow row, CancellationToken cancellationToken)
    {
        if (row is { Status: UploadStatus.Duplicate, First: { } first }
            && await uploads.FindAsync(row.Clinic, first, cancellationToken) is { } known)
        {
            var outcome = (await results.PlannedAsync(row.Clinic, known.Lead, row.Sha!, cancellationToken)
                ?? await results.FindAsync(known, cancellationToken))?.Outcome ?? new() { Sha = row.Sha };
            return UploadResults.Of(row, row.Status, outcome) with { Repeats = new(first.ToString(), known.File.Name, known.Arrived) };
        }

        var isRead = row.Status is UploadStatus.Accepted or UploadStatus.Refused or UploadStatus.Withdrawn;
        var result = (isRead ? await results.FindAsync(row, cancellationToken) : null) ?? UploadResults.Of(row, row.Status, new());
        return result with { Upload = row.Id.ToString(), File = row.File.Name, Status = row.Status, Withdrawal = row.Withdrawal };
    }
}
