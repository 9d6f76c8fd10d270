namespace Recist.Pipeline;

/// <summary>Makes the current patient edition readable by the patient.</summary>
public sealed class ReleaseReport
{
    /// <summary>Records the release by a person.</summary>
    /// <param name="scope">Whose; the actor releases.</param>
    /// <param name="report">The patient edition.</param>
    /// <param name="reason">A note for the record, or null.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<DecisionResult> HandleAsync(ClinicScope scope, ReportId report, string? reason, CancellationToken cancellationToken) => throw new NotSupportedException();
}
