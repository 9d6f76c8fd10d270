using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The best response where no CR or PR counts: SD, Non-CR/Non-PD, NED, PD, iUPD, NE in that order (RECIST 1.1 section 4.4.3; iRECIST Table 3).</summary>
/// <remarks>
/// SD needs a CR, PR or SD at least <see cref="ResponseOptions.StableMinDays"/> after the reference date, and disease that is measured: without targets a
/// CR that is not confirmed counts as Non-CR/Non-PD (RECIST 1.1 Table 2, footnote). Earlier ones count as NE.
/// </remarks>
internal static class BestWithoutResponse
{
    public static BestVerdict Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options, TargetDisease targets)
    {
        var least = options.StableMinDays;
        return Stable() ?? Neither() ?? First(OverallResponse.NED, RuleIds.BestNed)
            ?? First(OverallResponse.PD, RuleIds.BestPd) ?? First(OverallResponse.IUPD, RuleIds.BestIUpd) ?? NotEvaluable();

        BestVerdict? Stable() => targets != TargetDisease.None && FirstWhere(a => a.Day >= least && IsStable(a)) is { } at
            ? new(OverallResponse.SD, RuleIds.BestSd, at) { TargetsAreUnknown = targets == TargetDisease.Unknown }
            : null;

        BestVerdict? Neither() => FirstWhere(a => a.Day >= least && IsNeither(a)) is { } at
            ? new(OverallResponse.NonCRNonPD, RuleIds.BestNonCrNonPd, at)
            : null;

        BestVerdict? First(OverallResponse response, string rule) =>
            FirstWhere(a => a.Response == response) is { } at ? new(response, rule, at) : null;

        bool IsNeither(CountedAssessment a) => a.Response == OverallResponse.NonCRNonPD || (targets == TargetDisease.None && IsStable(a));

        BestVerdict NotEvaluable() => assessments.IsEmpty
            ? new(OverallResponse.NE, RuleIds.BestNothingAssessed)
            : new(OverallResponse.NE, RuleIds.BestNe, assessments[0]);

        CountedAssessment? FirstWhere(Func<CountedAssessment, bool> fits)
        {
            foreach (var assessment in assessments)
            {
                if (fits(assessment))
                {
                    return assessment;
                }
            }

            return null;
        }
    }

    private static bool IsStable(CountedAssessment assessment) =>
        assessment.Response is OverallResponse.CR or OverallResponse.PR or OverallResponse.SD;
}
