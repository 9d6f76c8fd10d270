using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The best overall response of a course, both ways (RECIST 1.1 sections 4.4.3 and 4.4.4).</summary>
internal static class BestResponseRules
{
    public static BestOverallResponse Decide(ImmutableArray<CountedAssessment> assessments, ResponseOptions options, TargetDisease targets)
    {
        var (best, second) = (UnconfirmedBest.Of(assessments, options, targets), ConfirmedBest.Of(assessments, options, targets));
        var lost = best.Response.IsObjective() && best.Response != second.Response ? best.At : null;
        var unconfirmed = InWordsOf(options, best with { Further = FallbackFacts.Of(best, null, assessments, options) });
        var confirmed = InWordsOf(options, second with { Further = FallbackFacts.Of(second, lost, assessments, options) });
        return new(unconfirmed.Response, confirmed.Response, unconfirmed.At?.Visit)
        {
            ConfirmedVisit = confirmed.ConfirmedBy is null ? null : confirmed.At?.Visit,
            ConfirmedBy = confirmed.ConfirmedBy?.Visit,
            Reasons = [unconfirmed.Reason, confirmed.Reason],
        };
    }

    /// <summary>One engine for all criteria: the rules speak RECIST 1.1, and PD among what they count is confirmed by iRECIST.</summary>
    private static BestVerdict InWordsOf(ResponseOptions options, BestVerdict verdict) => options.Criteria != Criteria.IRecist
        ? verdict
        : verdict with { Response = verdict.Response == OverallResponse.PD ? OverallResponse.ICPD : IRecistWords.Of(verdict.Response) };
}
