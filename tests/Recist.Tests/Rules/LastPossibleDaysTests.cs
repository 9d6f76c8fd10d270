using System.Collections.Immutable;
using System.Globalization;
using Recist.Rules;

namespace Recist.Tests.Rules;

public class LastPossibleDaysTests
{
    [Theory]
    [InlineData("2025-02; 2025-03", "02-28; 03-31")]
    [InlineData("2025-02-10; 2025-02", "02-10; 02-28")]
    [InlineData("2025-02; 2025-02-10", "02-09; 02-10")] // the day before the visit that follows
    [InlineData("2025-02; 2025-02-02", "02-01; 02-02")]
    [InlineData("2025-02; 2025-02-01", "02-01; 02-01")] // no other day is left
    [InlineData("2025-02-10; 2025-02; 2025-02-11", "02-10; 02-10; 02-11")]
    [InlineData("2025-02-10; 2025-02; 2025-02-10", "02-10; 02-10; 02-10")]
    [InlineData("2025-02; 2025-02-28", "02-28; 02-28")] // no day after it, so nothing to mend
    [InlineData("2025-02; 2025-02", "02-28; 02-28")]
    [InlineData("2025-02; 2025-02; 2025-02-20", "02-19; 02-19; 02-20")] // written alike
    [InlineData("2025; 2025-03; 2025-03-20", "03-18; 03-19; 03-20")]
    [InlineData("2025; 2025-03-20; 2025-04", "03-19; 03-20; 04-30")]
    [InlineData("2025; 2025-02; 2025-03", "02-27; 02-28; 03-31")]
    [InlineData("2025-01-20; 2024-12", "01-20; 12-31")] // a baseline after a visit: full dates stand
    public void A_partial_date_is_its_last_possible_day_before_the_visit_that_follows(string dates, string days)
    {
        var visits = dates.Split("; ").Select((d, i) => new Visit("V" + i, Date(d))).ToImmutableArray();
        var found = LastPossibleDays.Of(visits);
        Assert.Equal(days, string.Join("; ", found.Select(v => v.Date.Latest.ToString("MM-dd", CultureInfo.InvariantCulture))));
        Assert.Equal(visits.Select(v => (v.Date.Text, v.Date.IsPartial)), found.Select(v => (v.Date.Text, v.Date.IsPartial)));
    }

    [Fact]
    public void Days_never_run_backwards_in_the_order_of_visits()
    {
        var random = new Random(20250210);
        var limited = 0;
        for (var i = 0; i < 3000; i++)
        {
            var visits = VisitOrder.Of(Enumerable.Range(0, random.Next(2, 8)).Select(n => new Visit("V" + n, Date(Any(random))) { VisitNumber = random.Next(9) }));
            var found = LastPossibleDays.Of(visits);
            Assert.Equal(found.Select(v => v.Date.Latest).Order(), found.Select(v => v.Date.Latest));
            Assert.All(found.Zip(visits), x => Assert.InRange(x.First.Date.Latest, x.Second.Date.Earliest, x.Second.Date.Latest));
            Assert.Equal(found.Select(v => v.Label), VisitOrder.Of(found).Select(v => v.Label));
            limited += found.SequenceEqual(visits) ? 0 : 1;
        }

        Assert.True(limited > 500, $"{limited}");
    }

    [Theory]
    [InlineData("SD 2025-02; PD 2025-02-10", OverallResponse.PD)] // day 34, not day 53: too early for stable disease
    [InlineData("SD 2025-02; PD 2025-02-19", OverallResponse.SD)] // day 43
    [InlineData("SD 2025-02; PD 2025-03-10", OverallResponse.SD)]
    [InlineData("SD 2025; PD 2025-02-10", OverallResponse.PD)]
    [InlineData("SD 2025-02; PR 2025-02-10", OverallResponse.PR)] // two days, of which the worse does not stand for both
    public void Nobody_is_stable_longer_than_until_the_progression_that_follows(string course, OverallResponse best) =>
        Assert.Equal(best, Assess(course).Best.Unconfirmed);

    [Theory]
    [InlineData("SD 2025-02; SD 2025-02-10", "2025-02-10")]
    [InlineData("SD 2025; SD 2025-02-10", "2025-02-10")]
    [InlineData("SD 2025-02-10; SD 2025-02", "2025-02")]
    [InlineData("SD 2025-02; NE 2025-02-10", "2025-02")]
    public void A_course_is_censored_at_its_last_assessment(string course, string day)
    {
        var pfs = Assess(course).Endpoints.Pfs!;
        Assert.Equal((day, false), (pfs.Date.Text, pfs.IsEvent));
    }

    [Fact]
    public void An_assessment_of_the_month_before_a_progression_of_it_leaves_no_gap_of_missed_visits() => Assert.Equal(
        ("2025-09-05", true),
        Assess("SD 2025-02-17; SD 2025-09; PD 2025-09-05", gap: 126).Endpoints.Pfs is { } pfs ? (pfs.Date.Text, pfs.IsEvent) : default);

    [Fact]
    public void A_visit_of_a_month_is_not_confirmed_by_one_that_follows_in_it() =>
        Assert.Equal(OverallResponse.SD, Assess("PR 2025-03; PR 2025-03-25").Best.Confirmed);

    [Fact]
    public void A_visit_after_a_baseline_of_the_same_month_counts()
    {
        var patient = new Patient().Add(new("Baseline", Date("2025-01"), true)).Add(new("V1", Date("2025-01-20")) { GivenOverall = OverallResponse.PD });
        Assert.Equal(OverallResponse.PD, patient.Assess().Best.Unconfirmed);
    }

    private static Assessment Assess(string course, int? gap = null) => new Patient
    {
        Dates = new() { Reference = Patient.Day(0) },
        Options = new() { LongestGapDays = gap },
        Visits = [.. course.Split("; ").Select((v, i) => new Visit("V" + i, Date(v[3..])) { GivenOverall = Enum.Parse<OverallResponse>(v[..2]), VisitNumber = i })],
    }.Assess();

    private static string Any(Random random)
    {
        var day = new DateOnly(2025, 1, 1).AddDays(random.Next(90));
        return day.ToString(random.Next(8) switch { 0 => "yyyy", < 4 => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
    }

    private static ScanDate Date(string text) => ScanDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
