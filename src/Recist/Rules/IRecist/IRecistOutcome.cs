using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What iRECIST made of one visit, and where the course stands after it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="After">The course after the visit.</param>
/// <param name="PendingBefore">Label of the iUPD that was pending; null where none was.</param>
internal sealed record IRecistOutcome(IRecistVerdict Verdict, IRecistState After, string? PendingBefore)
{
    /// <summary>The visit's result as known at it.</summary>
    public VisitAssessment Apply(IRecistReading reading) => reading.Visit with
    {
        Overall = Verdict.Response,
        OverallFinal = Verdict.Response,
        NewLesionTargetSum = After.NewLesions.TargetSum,
        UnconfirmedSince = Since,
        Reasons = Reasons(reading),
    };

    /// <summary>The result in the light of all later visits.</summary>
    public VisitAssessment ApplyFinal(VisitAssessment visit) => visit with
    {
        OverallFinal = Verdict.Response,
        NewLesionTargetSum = After.NewLesions.TargetSum,
        UnconfirmedSince = Since,
        Reasons = visit.Overall == Verdict.Response ? visit.Reasons : visit.Reasons.InsertRange(0, Verdict.Reasons),
    };

    private string? Since => Verdict.Step == IRecistStep.Clear ? null : Verdict.Step == IRecistStep.Begin ? After.Pending!.Visit : PendingBefore;

    private ImmutableArray<Reason> Reasons(IRecistReading reading)
    {
        if (Verdict.Response == OverallResponse.NE && reading.OfBaselineDisease.Response == OverallResponse.NE)
        {
            return reading.Visit.Reasons.AddRange(Verdict.Reasons);
        }

        if (Verdict.Response is OverallResponse.IUPD or OverallResponse.ICPD || reading.Visit.Overall != OverallResponse.PD)
        {
            return Verdict.Reasons.AddRange(reading.Visit.Reasons);
        }

        // RECIST 1.1 calls a new lesion that is still there progression; here it has been cleared.
        var combined = new Reason(reading.OfBaselineDisease.Rule, [], [.. Parts(reading)]);
        return [.. Verdict.Reasons, .. reading.Visit.Reasons.Where(static r => !IsNewLesionProgression(r)), combined];
    }

    private static IEnumerable<Fact> Parts(IRecistReading reading)
    {
        if (reading.Parts.Target is { } target)
        {
            yield return new("target", target.Code());
        }

        if (reading.Parts.NonTarget is { } nonTarget)
        {
            yield return new("nonTarget", nonTarget.Code());
        }

        yield return new("newLesion", "no");
    }

    private static bool IsNewLesionProgression(Reason reason) =>
        reason.Rule is RuleIds.OverallPd or RuleIds.NewLesionUnequivocal or RuleIds.NewLesionRegionNotImaged or RuleIds.NewLesionPet;
}
