using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes back an accepted upload that was sent by mistake: rows stay, later visits are assessed anew, reports are superseded.</summary>
public sealed class WithdrawUpload(
    IUploads uploads, IBlobs blobs, IClinics clinics, CourseWriter courses, UploadEnding ending, IAudit audit,
    TimeProvider time, ILogger<WithdrawUpload> logger)
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

        if (row.Status == UploadStatus.Withdrawn)
        {
            return DecisionResult.Done;
        }

        if (row.Status != UploadStatus.Accepted || await blobs.ReadAsync(BlobPath.Result(row.Clinic, row.Id), cancellationToken) is not { } bytes)
        {
            return DecisionResult.NotAllowed;
        }

        var at = TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone);
        var result = StoredJson.Read<UploadResult>(System.Text.Encoding.UTF8.GetString(bytes.Span));
        foreach (var timeline in result.Outcome.Timelines.Select(TimelineId.Parse))
        {
            await courses.WithdrawAsync(
                timeline, row.Sha!, version => new(version, DecisionKind.Withdraw, row.Sha!, scope.Actor, at) { Text = reason }, cancellationToken);
        }

        await uploads.ForgetAcceptedAsync(scope.Clinic, row.Sha!, cancellationToken);
        await audit.AppendAsync(scope.Clinic, new(at, scope.Actor.Id, "upload.withdraw", upload.ToString()) { Detail = Sha256Hex.Of(reason) }, once: $"withdraw.{upload}", cancellationToken);
        await ending.ChangeAsync(row, r => r with { Status = UploadStatus.Withdrawn }, cancellationToken);
        Log.Decided(logger, "upload.withdraw", scope.Actor.Id, upload.ToString());
        return DecisionResult.Done;
    }
}
