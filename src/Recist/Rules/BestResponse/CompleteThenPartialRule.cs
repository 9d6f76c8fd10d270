using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>A CR followed by a PR, neither confirmed, reads as the option <c>crThenPr</c> says (RECIST 1.1 Table 3 footnote).</summary>
/// <remarks>
/// sd (default): no response; the minimum duration decides between SD and NE. pd: disease was back, which <see cref="PartialAfterComplete"/>
/// has made a progression. pr: the CR was a PR, which needs confirmation as any other. Raises the query <see cref="QueryCodes.CompleteThenPartial"/> whatever the option.
/// </remarks>
internal static class CompleteThenPartialRule
{
    public static BestVerdict? Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options) =>
        options.CompleteThenPartial == CompleteThenPartial.Partial
        && Partial(assessments) is not null
        && ConfirmedPartialResponse.Of([.. assessments.Select(AsPartial)], options) is { } confirmed
            ? confirmed with { Rule = RuleIds.BestCrThenPr }
            : null;

    /// <summary>The first PR after a CR; null where there is none.</summary>
    public static CountedAssessment? Partial(ImmutableArray<CountedAssessment> assessments)
    {
        var complete = false;
        foreach (var assessment in assessments)
        {
            if (complete && assessment.Response == OverallResponse.PR)
            {
                return assessment;
            }

            complete |= assessment.Response == OverallResponse.CR;
        }

        return null;
    }

    private static CountedAssessment AsPartial(CountedAssessment assessment) =>
        assessment.Response == OverallResponse.CR ? assessment with { Response = OverallResponse.PR } : assessment;
}
