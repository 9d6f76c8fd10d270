using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The best overall response of a course, both ways (RECIST 1.1 sections 4.4.3 and 4.4.4).</summary>
internal static class BestResponseRules
{
    public static BestOverallResponse Decide(ImmutableArray<CountedAssessment> assessments, ResponseOptions options)
    {
        var unconfirmed = UnconfirmedBest.Of(assessments, options);
        var confirmed = ConfirmedBest.Of(assessments, options);
        return new(unconfirmed.Response, confirmed.Response, unconfirmed.At?.Visit)
        {
            ConfirmedVisit = confirmed.ConfirmedBy is null ? null : confirmed.At?.Visit,
            ConfirmedBy = confirmed.ConfirmedBy?.Visit,
            Reasons = [unconfirmed.Reason, confirmed.Reason],
        };
    }
}
