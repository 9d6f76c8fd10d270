using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes back an accepted upload that was sent by mistake: rows stay, later visits are assessed anew, reports are superseded.</summary>
public sealed class WithdrawUpload(
    IUploads uploads, IBlobs blobs, IClinics clinics, CourseWriter courses, ProfileWriter profiles, UploadEnding ending, IPending pending, IAudit audit,
    PipelineOptions options, TimeProvider time, ILogger<WithdrawUpload> logger)
{
    /// <summary>Withdraws it from every timeline that it touched; its bytes may be uploaded again afterwards.</summary>
    /// <param name="scope">Whose; the actor is recorded.</param>
    /// <param name="upload">Which.</param>
    /// <param name="reason">Why; recorded.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionResult> HandleAsync(ClinicScope scope, UploadId upload, string reason, CancellationToken cancellationToken)
    {
        var clinic = await clinics.FindAsync(scope.Clinic, cancellationToken);
        var row = await uploads.FindAsync(scope.Clinic, upload, cancellationToken);
        if (clinic is null || row is null)
        {
            return DecisionResult.NotFound;
        }

        // What was read together is taken back together; a manifest that was only held against its file took nothing in.
        row = await uploads.FindAsync(scope.Clinic, row.Lead, cancellationToken) ?? row;
        if (row.Status is not (UploadStatus.Accepted or UploadStatus.Withdrawn) || row.Sha is null)
        {
            return !row.IsFinal ? DecisionResult.NotReadYet
                : row.Status == UploadStatus.Duplicate ? DecisionResult.TakenInByAnother
                : DecisionResult.NothingTakenIn;
        }

        // The wish first: whatever happens to this process, it is carried out in every timeline.
        var wish = new Withdrawal(scope.Actor, TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone), reason);
        await pending.NoteAsync(PendingItem.Of(row.Clinic, row.Id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
        row = await ending.ChangeAsync(
            row, r => r.Status == UploadStatus.Accepted ? r with { Status = UploadStatus.Withdrawn, Withdrawal = wish } : r, cancellationToken);
        await CompleteAsync(row, cancellationToken);
        Log.Decided(logger, "upload.withdraw", scope.Actor.Id, upload.ToString());
        return DecisionResult.Done;
    }

    /// <summary>Carries a recorded withdrawal out, as far as it is not; nothing happens where it is.</summary>
    internal async Task CompleteAsync(UploadRow row, CancellationToken cancellationToken)
    {
        row = await uploads.FindAsync(row.Clinic, row.Lead, cancellationToken) ?? row;
        // It is complete once its bytes may come again; they may have, by another upload, which this one does not touch.
        if (await uploads.FindAcceptedAsync(row.Clinic, row.Sha!, cancellationToken) == row.Id)
        {
            var wish = row.Withdrawal!;
            var bytes = await blobs.ReadAsync(BlobPath.Result(row.Clinic, row.Id), cancellationToken)
                ?? throw new InvalidOperationException("The result of an accepted upload vanished.");
            var result = StoredJson.Read<UploadResult>(System.Text.Encoding.UTF8.GetString(bytes.Span));
            foreach (var timeline in result.Outcome.Timelines.Select(TimelineId.Parse))
            {
                await courses.WithdrawAsync(
                    timeline, row.Sha!, version => new(version, DecisionKind.Withdraw, row.Sha!, wish.By, wish.At) { Text = wish.Reason }, cancellationToken);
            }

            await profiles.TakeBackAsync(row.Clinic, result.Outcome.Listed.Select(PatientKey.Parse), row.Sha!, cancellationToken);
            var entry = new AuditEntry(wish.At, wish.By.Id, "upload.withdraw", row.Id.ToString()) { Detail = Sha256Hex.Of(wish.Reason) };
            await audit.AppendAsync(row.Clinic, entry, once: $"withdraw.{row.Id}", cancellationToken);
            await ending.TakeBackAsync(row, cancellationToken);
            await uploads.ForgetAcceptedAsync(row.Clinic, row.Sha!, row.Id, cancellationToken);
        }

        await ending.ForgetAsync(row, cancellationToken);
    }
}
