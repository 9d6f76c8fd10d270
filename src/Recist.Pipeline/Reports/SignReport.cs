namespace Recist.Pipeline;

/// <summary>Signs the current draft of a clinician edition.</summary>
public sealed class SignReport
{
    /// <summary>Records the signature; the signed edition is written soon after.</summary>
    /// <param name="scope">Whose; the actor signs.</param>
    /// <param name="report">The clinician edition that the person saw.</param>
    /// <param name="draftSha256">SHA-256 of the PDF that the person saw.</param>
    /// <param name="meaning">What signing means, for example "Reviewed and approved".</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DecisionResult> HandleAsync(ClinicScope scope, ReportId report, string draftSha256, string meaning, CancellationToken cancellationToken) => throw new NotSupportedException();
}
