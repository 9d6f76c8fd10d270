namespace Recist.Tests.Rules;

public class NewLesionsFollowedTests
{
    /// <summary>The field case: NLT 20, 12 and 16 mm, the bar reset at day 126 by a PR of the targets.</summary>
    private static readonly Patient Reset = Immune.WithTargets().Baseline(100m).On(42, 90m).New("L1", 20m).On(84, 90m).New("L1", 12m).On(126, 60m).New("L1", 16m);

    [Fact]
    public void A_new_lesion_that_persists_is_named_with_its_sum_the_smallest_and_the_limit()
    {
        var reason = Followed(Reset);
        Assert.Equal("L1", Assert.Single(reason.Lesions));
        Assert.Equal("newSumMm=16 smallestMm=12 smallestAt=Day 84 limitMm=17 begins=a new iUPD", Text(reason));
    }

    [Fact]
    public void No_part_says_that_there_is_no_new_lesion() =>
        Assert.Equal("target=PR newLesion=still there", Text(Reset.Last().Reasons[^1]));

    [Fact]
    public void One_that_is_not_listed_is_said_to_be_taken_as_unchanged() =>
        Assert.Equal("newSumMm=16 smallestMm=12 smallestAt=Day 84 limitMm=17 begins=a new iUPD notListed=L1", Text(Followed(Reset.On(168, 60m))));

    [Fact]
    public void One_that_is_not_measured_has_no_sum() =>
        Assert.Equal("", Text(Followed(Immune.WithTargets().Baseline(100m).On(42, 90m).New("L1", 8m).On(84, 60m).New("L1", 8m))));

    [Fact]
    public void While_it_awaits_confirmation_the_limit_is_that_of_the_iCPD() => Assert.Equal(
        "unconfirmedAt=Day 42 days=18 newSumMm=14 smallestMm=20 smallestAt=Day 42 limitMm=19 begins=iCPD",
        string.Join(' ', "unconfirmedAt=Day 42 days=18", Text(Followed(Immune.WithTargets().Baseline(100m).On(42, 90m).New("L1", 20m).On(60, 90m).New("L1", 14m)))));

    [Fact]
    public void The_limit_is_that_of_the_next_visit_which_is_measured_from_a_smaller_sum_now() => Assert.Equal(
        "newSumMm=10 smallestMm=20 smallestAt=Day 42 limitMm=15 begins=a new iUPD",
        Text(Followed(Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 20m).On(84, 60m).New("L1", 10m))));

    [Theory]
    [InlineData(false, "17", "Day 126", "iUPD iUPD iCPD")]
    [InlineData(true, "25", "Day 126", "iUPD iUPD iUPD")]
    public void While_new_lesions_await_confirmation_the_limit_decides_at_the_next_visit(bool fromIUpd, string limit, string label, string words)
    {
        var then = Immune.WithTargets().With(Immune.Options with { IRecistGrowthFromIUpd = fromIUpd }).Baseline(100m).On(42, 100m).New("L1", 20m).On(84, 100m).New("L1", 12m);
        Assert.Contains(new("limitMm", limit), then.Last().Reasons[0].Facts);
        var next = then.On(126, 100m).New("L1", 17m);
        Assert.Equal((label, words), (next.Last().Visit.Label, next.Words()));
    }

    [Fact]
    public void An_iUPD_that_stays_says_what_is_not_listed_too() =>
        Assert.Contains(new("notListed", "L1"), Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 20m).On(84, 100m).Last().Reasons[0].Facts);

    [Theory]
    [InlineData(18, true)] // it progresses: that rule speaks of it
    [InlineData(0, false)] // it is gone
    public void Where_it_progresses_or_is_gone_nothing_is_added(int mm, bool listed)
    {
        var visit = Reset.On(168, 60m).New("L1", mm).Last();
        Assert.DoesNotContain(visit.Reasons, r => r.Rule == RuleIds.IRecistNewLesionsFollowed);
        Assert.Equal(listed, visit.Reasons.Any(r => r.Lesions.Contains("L1")));
    }

    [Fact]
    public void A_visit_that_did_not_take_place_has_seen_none() =>
        Assert.DoesNotContain(Reset.Missed(168).Last().Reasons, r => r.Rule == RuleIds.IRecistNewLesionsFollowed);

    private static Reason Followed(Patient patient) => patient.Last().Reasons.Single(r => r.Rule == RuleIds.IRecistNewLesionsFollowed);

    private static string Text(Reason reason) => string.Join(' ', reason.Facts.Select(f => $"{f.Name}={f.Value}"));
}
