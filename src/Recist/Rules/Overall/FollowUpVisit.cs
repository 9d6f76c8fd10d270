using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>A visit after baseline: targets, non-targets and new lesions, then the overall response (RECIST 1.1 section 4.4).</summary>
internal static class FollowUpVisit
{
    public static VisitAssessment Of(Visit visit, TargetSituation targets, NonTargetSituation nonTargets, NewLesionVerdict newLesions, bool newLesion)
    {
        TargetVerdict? target = Target(targets);
        NonTargetVerdict? nonTarget = nonTargets.Statuses.IsEmpty ? null : NonTargetRules.Decide(nonTargets);
        var overall = OverallRules.Decide(new(
            target?.Response,
            nonTarget?.Response,
            newLesion,
            newLesions.IsEquivocal,
            nonTargets.MarkerBlocksComplete,
            targets.Options)
        {
            OnlyMarkersRemain = nonTarget?.Reason.Rule == RuleIds.NonTargetMarker,
        });
        return new(visit)
        {
            Sum = targets.Sum,
            PartialSum = targets.PartialSum,
            TargetValues = targets.Values,
            Nadir = targets.Earlier.Nadir.Sum,
            NadirVisit = targets.Earlier.Nadir.Visit,
            PercentFromBaseline = PercentChange.Between(targets.Earlier.BaselineSum, targets.Sum),
            PercentFromNadir = PercentChange.Between(targets.Earlier.Nadir.Sum, targets.Sum),
            Target = target?.Response,
            NonTarget = nonTarget?.Response,
            NewLesions = newLesions.Unequivocal,
            Overall = overall.Response,
            OverallFinal = overall.Response,
            Reasons = Reasons(overall, target, nonTarget, newLesions, Parts(overall, target, nonTarget, newLesions, newLesion, visit.Markers)),
        };
    }

    /// <summary>New lesions that have joined without a target at baseline (imRECIST) can only progress: their sum has no baseline.</summary>
    private static TargetVerdict? Target(TargetSituation targets) =>
        !targets.Values.IsEmpty && TargetRules.Decide(targets) is var verdict
        && (verdict.Response == TargetResponse.PD || targets.Lesions.Targets.Any(static t => t.Role == LesionRole.Target))
            ? verdict
            : null;

    private static ImmutableArray<Reason> Reasons(OverallVerdict overall, TargetVerdict? target, NonTargetVerdict? nonTarget, NewLesionVerdict newLesions, ImmutableArray<Fact> parts)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>(4);
        var combined = new Reason(overall.Rule, [], parts);
        var lastParts = new List<Reason>(2);
        if (overall.Decides)
        {
            reasons.Add(combined);
        }

        Place(target?.Reason, target?.Response == TargetResponse.PD);
        Place(nonTarget?.Reason, nonTarget?.Response == NonTargetResponse.PD);
        reasons.AddRange(newLesions.IsProgression ? newLesions.Reasons : []);
        reasons.AddRange(lastParts);
        reasons.AddRange(newLesions.IsProgression ? [] : newLesions.Reasons.Select(r => OnlyFinding(r, newLesions, overall)));
        if (!overall.Decides)
        {
            reasons.Add(combined);
        }

        return reasons.DrainToImmutable();

        void Place(Reason? reason, bool progression)
        {
            if (reason is not null && (progression || overall.Response != OverallResponse.PD))
            {
                reasons.Add(reason);
            }
            else if (reason is not null)
            {
                lastParts.Add(reason);
            }
        }
    }

    /// <summary>A small new node is the only finding where no other lesion is in doubt and nothing progresses.</summary>
    private static Reason OnlyFinding(Reason reason, NewLesionVerdict newLesions, OverallVerdict overall) =>
        reason.Rule == RuleIds.NewLesionSmallNode && newLesions.Judgements.Length == 1 && overall.Response != OverallResponse.PD
            ? reason with { Facts = [new("onlyFinding", "yes")] }
            : reason;

    private static ImmutableArray<Fact> Parts(
        OverallVerdict overall, TargetVerdict? target, NonTargetVerdict? nonTarget, NewLesionVerdict newLesions, bool newLesion, TumourMarkers? markers)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>(4);
        if (target is { } t)
        {
            facts.Add(new("target", t.Response.Code()));
        }

        if (nonTarget is { } n)
        {
            facts.Add(new("nonTarget", n.Response.Code()));
        }

        facts.Add(new("newLesion", newLesion ? "yes" : newLesions.IsEquivocal ? "equivocal" : "no"));
        if (overall.Rule == RuleIds.OverallMarker)
        {
            facts.Add(MarkerFact(markers));
        }

        return facts.DrainToImmutable();
    }

    /// <summary>What keeps a CR from standing where markers do.</summary>
    public static Fact MarkerFact(TumourMarkers? markers) => new("markers", markers is null ? "not stated" : "elevated");
}
