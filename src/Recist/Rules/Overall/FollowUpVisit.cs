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
            targets.Options));
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
            Reasons = Reasons(overall, target, nonTarget, newLesions, newLesion),
        };
    }

    /// <summary>New lesions that have joined without a target at baseline (imRECIST) can only progress: their sum has no baseline.</summary>
    private static TargetVerdict? Target(TargetSituation targets) =>
        !targets.Values.IsEmpty && TargetRules.Decide(targets) is var verdict
        && (verdict.Response == TargetResponse.PD || targets.Lesions.Targets.Any(static t => t.Role == LesionRole.Target))
            ? verdict
            : null;

    private static ImmutableArray<Reason> Reasons(OverallVerdict overall, TargetVerdict? target, NonTargetVerdict? nonTarget, NewLesionVerdict newLesions, bool newLesion)
    {
        var reasons = ImmutableArray.CreateBuilder<Reason>(4);
        var combined = new Reason(overall.Rule, [], Parts(target, nonTarget, newLesion));
        var lastParts = new List<Reason>(2);
        if (overall.Decides)
        {
            reasons.Add(combined);
        }

        Place(target?.Reason, target?.Response == TargetResponse.PD);
        Place(nonTarget?.Reason, nonTarget?.Response == NonTargetResponse.PD);
        reasons.AddRange(newLesions.IsProgression ? newLesions.Reasons : []);
        reasons.AddRange(lastParts);
        reasons.AddRange(newLesions.IsProgression ? [] : newLesions.Reasons);
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

    private static ImmutableArray<Fact> Parts(TargetVerdict? target, NonTargetVerdict? nonTarget, bool newLesion)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>(3);
        if (target is { } t)
        {
            facts.Add(new("target", t.Response.Code()));
        }

        if (nonTarget is { } n)
        {
            facts.Add(new("nonTarget", n.Response.Code()));
        }

        facts.Add(new("newLesion", newLesion ? "yes" : "no"));
        return facts.DrainToImmutable();
    }
}
