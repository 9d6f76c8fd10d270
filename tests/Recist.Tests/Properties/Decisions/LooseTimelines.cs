using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>The timelines of a backend with a planted fault.</summary>
internal sealed class LooseTimelines(ITimelines inner, Plant plant) : ITimelines
{
    public async Task<Timeline> ReadAsync(TimelineId id, CancellationToken cancellationToken)
    {
        var timeline = await inner.ReadAsync(id, cancellationToken);
        return plant is Plant.SignatureBindsAssessment or Plant.ReleaseBindsAssessment
            ? timeline with { Decisions = [.. timeline.Decisions.Select(d => Rebound(timeline, d))] }
            : timeline;
    }

    public Task<bool> CommitAsync(Timeline read, TimelineChange change, CancellationToken cancellationToken) =>
        inner.CommitAsync(read, change with { Decision = Changed(read, change) }, cancellationToken);

    // A decision on what reads alike but for the read and the person is taken for one on the current report.
    private Decision Rebound(Timeline timeline, Decision decision)
    {
        var (kind, edition) = plant == Plant.SignatureBindsAssessment
            ? (DecisionKind.Sign, Edition.Clinician)
            : (DecisionKind.Release, Edition.Patient);
        return decision.Kind == kind && timeline.Reports.FirstOrDefault(r => r.Sha256 == decision.SawSha256) is { } seen
            && ReportStates.CurrentReport(timeline, edition) is { } current && Assessed(seen.Content) == Assessed(current.Content)
            ? decision with { Subject = current.Content.HashFor(decision.Kind) }
            : decision;
    }

    private static ClinicalContent Assessed(ClinicalContent content) =>
        content with { Read = "", Rule = "", Person = "", Language = "", Message = "", Note = "" };

    private Decision? Changed(Timeline read, TimelineChange change)
    {
        var patient = change.Reports.FirstOrDefault(r => r.Edition == Edition.Patient && r.Ended is null);
        var clinician = change.Reports.FirstOrDefault(r => r.Edition == Edition.Clinician && r.Ended is null);
        if (plant == Plant.PolicyReleasesProgression && change.Decision is null && patient is not null
            && read.Assessed.Any(a => a.Overall is "PD" or "iUPD" or "iCPD"))
        {
            var subject = patient.Content.HashFor(DecisionKind.Release);
            return new(read.Decisions.Length + 1, DecisionKind.Release, subject, Actor.Policy, patient.WrittenUtc)
            {
                Counted = read.Counted,
                SawSha256 = patient.Sha256,
            };
        }

        return plant == Plant.NamesAnotherPdf && change.Decision is { Kind: DecisionKind.Release } release && clinician is not null
            ? release with { SawSha256 = clinician.Sha256 }
            : change.Decision;
    }
}
