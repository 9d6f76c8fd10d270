using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Signs the current draft of a clinician edition.</summary>
public sealed class SignReport(DecisionWriter decisions, ILogger<SignReport> logger)
{
    /// <summary>Records the signature; the signed edition, which prints it, is written soon after.</summary>
    /// <param name="scope">Whose; the actor signs.</param>
    /// <param name="report">The clinician edition that the person saw.</param>
    /// <param name="seen">SHA-256 of the PDF that the person saw; no other version is signed.</param>
    /// <param name="meaning">What signing means, for example "Reviewed and approved".</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionResult> HandleAsync(ClinicScope scope, ReportId report, string seen, string meaning, CancellationToken cancellationToken)
    {
        var result = await decisions.DecideAsync(scope, report, DecisionKind.Sign, seen, (_, _, _, _) => null, meaning, cancellationToken);
        Log.Decided(logger, $"report.sign {result}", scope.Actor.Id, report.ToString());
        return result;
    }
}
