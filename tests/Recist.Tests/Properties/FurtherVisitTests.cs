using Recist.Tests.Naive.Cases;

namespace Recist.Tests.Properties;

/// <summary>What a further visit may change, and what not.</summary>
public class FurtherVisitTests
{
    public static TheoryData<Criteria> All => Histories.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_later_visit_changes_no_earlier_response_as_known_then(Criteria criteria) => Histories.Each(criteria, (history, _) =>
    {
        var visits = ResponseAssessor.Assess(history).Visits;
        if (visits.Length < 2 || history.Visits.Any(v => v.GivenOverall is not null))
        {
            return;
        }

        var shorter = history with { Visits = history.Visits.Remove(visits[^1].Visit) };
        Assert.Equal(visits.SkipLast(1).Select(AsKnownThen), ResponseAssessor.Assess(shorter).Visits.Select(AsKnownThen));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void A_missed_visit_changes_no_other_visit_and_the_best_response_only_by_the_limit_of_those_between(Criteria criteria)
    {
        var changed = 0;
        Histories.Each(criteria, (history, number) =>
        {
            var random = new CaseRandom(number + 3_000_000);
            if (history.Visits.Length < 2 || !history.Visits[0].IsBaseline)
            {
                return;
            }

            var last = history.Visits[^1].Date.Latest.DayNumber - history.Visits[0].Date.Latest.DayNumber;
            var missed = new Visit("Missed", RandomDates.Day(1 + random.Below(Math.Max(1, last)))) { Missed = true };
            var longer = history with { Visits = [.. history.Visits.Append(missed).OrderBy(v => v.Date)] };
            var (before, after) = (ResponseAssessor.Assess(history), ResponseAssessor.Assess(longer));
            Assert.Equal(before.Visits.Select(Histories.Line), after.Visits.Where(v => !ReferenceEquals(v.Visit, missed)).Select(Histories.Line));
            Assert.Equal(before.Best.Unconfirmed, after.Best.Unconfirmed);
            if (history.Options.MaxNotEvaluableBetween > 8)
            {
                Assert.Equal(before.Best.Confirmed, after.Best.Confirmed);
            }
            else if (before.Best.Confirmed != after.Best.Confirmed)
            {
                Assert.Contains(before.Best.Confirmed, new[] { OverallResponse.CR, OverallResponse.PR, OverallResponse.ICR, OverallResponse.IPR });
                changed++;
            }
        });
        Assert.True(changed > 0, "The limit was never reached.");
    }

    private static string AsKnownThen(VisitAssessment v) => Histories.Line(v with { OverallFinal = null });
}
