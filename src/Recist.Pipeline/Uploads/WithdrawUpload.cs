namespace Recist.Pipeline;

/// <summary>Takes back an accepted upload that was sent by mistake: rows stay, later visits are assessed anew, reports are superseded.</summary>
public sealed class WithdrawUpload
{
    /// <summary>Withdraws it from every timeline that it touched.</summary>
    /// <param name="scope">Whose; the actor is recorded.</param>
    /// <param name="upload">Which.</param>
    /// <param name="reason">Why; recorded.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DecisionResult> HandleAsync(ClinicScope scope, UploadId upload, string reason, CancellationToken cancellationToken) => throw new NotSupportedException();
}
