using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Makes the current patient edition readable by the patient.</summary>
public sealed class ReleaseReport(DecisionWriter decisions, ILogger<ReleaseReport> logger)
{
    /// <summary>Records the release by a person.</summary>
    /// <param name="scope">Whose; the actor releases.</param>
    /// <param name="report">The patient edition that the person saw.</param>
    /// <param name="seen">SHA-256 of the PDF that the person saw; no other version is released.</param>
    /// <param name="reason">A note for the record, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionResult> HandleAsync(ClinicScope scope, ReportId report, string seen, string? reason, CancellationToken cancellationToken)
    {
        var result = await decisions.DecideAsync(
            scope,
            report,
            DecisionKind.Release,
            seen,

            // The edition that prints the signature is on its way: it is the one to read.
            (timeline, clinic, profile, row) => !ReportStates.Has(timeline, DecisionKind.Sign, row.Content) ? DecisionResult.NotSigned
                : !row.HasSignature ? DecisionResult.Stale
                : ReleaseRule.WordingStops(clinic, profile) ? DecisionResult.WordingNotReviewed
                : null,
            reason,
            cancellationToken);
        Log.Decided(logger, $"report.release {result}", scope.Actor.Id, report.ToString());
        return result;
    }
}
