using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Makes the current patient edition readable by the patient.</summary>
public sealed class ReleaseReport(DecisionWriter decisions, ILogger<ReleaseReport> logger)
{
    /// <summary>Records the release by a person.</summary>
    /// <param name="scope">Whose; the actor releases.</param>
    /// <param name="report">The patient edition.</param>
    /// <param name="reason">A note for the record, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionResult> HandleAsync(ClinicScope scope, ReportId report, string? reason, CancellationToken cancellationToken)
    {
        var result = await decisions.DecideAsync(
            scope,
            report,
            (timeline, clinic, profile, row) => report.Edition != Edition.Patient ? DecisionResult.NotAllowed
                : ReportStates.Has(timeline, DecisionKind.Release, row.Assessed) ? DecisionResult.Done
                : ReportStates.CurrentReport(timeline, Edition.Patient)?.Assessed != row.Assessed || timeline.Head!.InputsHash != row.Assessed ? DecisionResult.Stale
                : !ReportStates.Has(timeline, DecisionKind.Sign, row.Assessed) ? DecisionResult.NotSigned
                : ReleaseRule.WordingStops(clinic, profile) ? DecisionResult.WordingNotReviewed
                : null,
            (version, at, row) => new(version, DecisionKind.Release, row.Assessed, scope.Actor, at) { Text = reason, SawSha256 = row.Sha256 },
            cancellationToken);
        Log.Decided(logger, $"report.release {result}", scope.Actor.Id, report.ToString());
        return result;
    }
}
