using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>TTR: the first visit of the response that counts, and the days from the start to it (RECIST 1.1 section 4.7.1).</summary>
/// <remarks>
/// Where confirmation is required, the first CR or PR that was confirmed, also when a PR came first and a CR later; otherwise the
/// first CR or PR. None without a response that counts.
/// </remarks>
internal static class FirstResponse
{
    public static TimeToResponse? Of(CourseFollowUp followUp, ImmutableArray<CountedAssessment> counted, OverallResponse best)
    {
        if (!best.IsObjective() || First(counted, followUp.Options) is not { } first)
        {
            return null;
        }

        var date = followUp.History.Visits.First(v => v.Label == first.Visit).Date;
        return new(followUp.Start, date, first.Visit)
        {
            Why = new(RuleIds.EndpointTtr, [], [
                new("best", best.Code()), new("visit", first.Visit), new("start", followUp.Start.Text), new("date", date.Text), FactText.Number("days", date.DaysSince(followUp.Start))]),
        };
    }

    private static CountedAssessment? First(ImmutableArray<CountedAssessment> counted, ResponseOptions options) => options.ConfirmationRequired
        ? new[]
        {
            ConfirmedCompleteResponse.Of(counted, options)?.At,
            ConfirmedPartialResponse.Of(counted, options)?.At,
            CompleteThenPartialRule.Of(counted, options) is { Response: OverallResponse.PR, At: { } at } ? at : null,
        }.OfType<CountedAssessment>().OrderBy(a => counted.IndexOf(a)).FirstOrDefault()
        : counted.FirstOrDefault(a => a.Response.IsObjective());
}
