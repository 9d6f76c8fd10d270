using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The best response without confirmation: CR, PR, then as <see cref="BestWithoutResponse"/> (RECIST 1.1 section 4.4.3).</summary>
internal static class UnconfirmedBest
{
    public static BestVerdict Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options, TargetDisease targets) =>
        First(assessments, OverallResponse.CR, RuleIds.BestCr)
            ?? First(assessments, OverallResponse.PR, RuleIds.BestPr)
            ?? BestWithoutResponse.Of(assessments, options, targets);

    private static BestVerdict? First(ImmutableArray<CountedAssessment> assessments, OverallResponse response, string rule)
    {
        foreach (var assessment in assessments)
        {
            if (assessment.Response == response)
            {
                return new(response, rule, assessment);
            }
        }

        return null;
    }
}
