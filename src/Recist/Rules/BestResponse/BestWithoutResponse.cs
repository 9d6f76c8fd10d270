using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The best response where no CR or PR counts: SD, Non-CR/Non-PD, NED, PD, iUPD, NE in that order (RECIST 1.1 section 4.4.3; iRECIST Table 3).</summary>
/// <remarks>
/// SD needs a CR, PR or SD at least <see cref="ResponseOptions.StableMinDays"/> after the reference date, Non-CR/Non-PD
/// one of its own kind; earlier ones count as NE.
/// </remarks>
internal static class BestWithoutResponse
{
    public static BestVerdict Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options)
    {
        var least = options.StableMinDays;
        return Stable() ?? First(OverallResponse.NonCRNonPD, RuleIds.BestNonCrNonPd, least) ?? First(OverallResponse.NED, RuleIds.BestNed)
            ?? First(OverallResponse.PD, RuleIds.BestPd) ?? First(OverallResponse.IUPD, RuleIds.BestIUpd) ?? NotEvaluable();

        BestVerdict? Stable() =>
            FirstWhere(a => a.Day >= least && a.Response is (OverallResponse.CR or OverallResponse.PR or OverallResponse.SD)) is { } at
                ? new(OverallResponse.SD, RuleIds.BestSd, at)
                : null;

        BestVerdict? First(OverallResponse response, string rule, int day = int.MinValue) =>
            FirstWhere(a => a.Response == response && a.Day >= day) is { } at ? new(response, rule, at) : null;

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
}
