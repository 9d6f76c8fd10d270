using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes back an accepted upload that was sent by mistake: rows stay, later visits are assessed anew, reports are superseded.</summary>
public sealed class WithdrawUpload(
    IUploads uploads, IClinics clinics, UploadEnding ending, FinishUpload finish, IPending pending,
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
        await pending.NoteAsync(PendingItem.OfWithdrawal(row.Clinic, row.Id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
        row = await ending.ChangeAsync(
            row, r => r.Status == UploadStatus.Accepted ? r with { Status = UploadStatus.Withdrawn, Withdrawal = wish } : r, cancellationToken);
        await finish.HandleAsync(row, cancellationToken);
        Log.Decided(logger, "upload.withdraw", scope.Actor.Id, upload.ToString());
        return DecisionResult.Done;
    }
}
