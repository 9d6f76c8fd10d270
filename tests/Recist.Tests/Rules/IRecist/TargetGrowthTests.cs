namespace Recist.Tests.Rules;

public class TargetGrowthTests
{
    [Theory]
    [InlineData(134.9, "iUPD", RuleIds.IRecistStillProgressing)]
    [InlineData(135, "iCPD", RuleIds.IRecistTargetGrowth)]
    [InlineData(135.1, "iCPD", RuleIds.IRecistTargetGrowth)]
    public void Five_millimetres_above_the_sum_at_the_iupd_confirm(double sum, string expected, string rule)
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, (decimal)sum);
        Assert.Equal((expected, rule), (patient.LastWord(), patient.LastRules()));
    }

    [Fact]
    public void Small_steps_add_up_to_the_first_iupd_of_the_block() =>
        Assert.Equal("iUPD iUPD iCPD", Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 134m).On(126, 136m).Words());

    [Fact]
    public void The_reason_gives_the_numbers_compared()
    {
        var reason = Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 135.5m).Last().Reasons[0];
        Assert.Equal(
            [new("unconfirmedAt", "Day 42"), new("days", "42"), new("sumMm", "135.5"), new("smallestMm", "130"), new("smallestAt", "Day 42"), new("limitMm", "135")],
            reason.Facts);
    }

    [Theory]
    [InlineData(false, 126.9, "iUPD iUPD iUPD")]
    [InlineData(false, 127, "iUPD iUPD iCPD")] // 5 mm over the 122 since the iUPD
    [InlineData(true, 127, "iUPD iUPD iUPD")]
    [InlineData(true, 134.9, "iUPD iUPD iUPD")]
    [InlineData(true, 135, "iUPD iUPD iCPD")] // 5 mm over the 130 of the iUPD
    public void Growth_counts_from_the_smallest_since_or_by_an_option_from_the_iupd(bool fromIUpd, double mm, string words) => Assert.Equal(
        words,
        Immune.WithTargets().With(Immune.Options with { IRecistGrowthFromIUpd = fromIUpd }).Baseline(100m).On(42, 130m).On(84, 122m).On(126, (decimal)mm).Words());

    [Fact]
    public void A_scan_too_early_to_confirm_may_be_the_smallest() =>
        Assert.Equal("iUPD iUPD iCPD", Immune.WithTargets().Baseline(100m).On(42, 130m).On(60, 122m).On(84, 127m).Words());

    [Fact]
    public void A_visit_at_which_a_target_is_missing_is_not_the_smallest() =>
        Assert.Equal("iUPD NE iUPD", Immune.WithTargets(2).Baseline(50m, 50m).On(42, 70m, 60m).On(84, null, 55m).On(126, 74.9m, 60m).Words());

    [Fact]
    public void An_incomplete_iupd_is_compared_by_the_targets_evaluated_there()
    {
        // Day 42: T1 alone is 130 against a nadir of 100. T2 seen again adds nothing to the comparison.
        var unconfirmed = Immune.WithTargets(2).Baseline(60m, 40m).On(42, 130m, null);
        Assert.Equal("iUPD iUPD", unconfirmed.On(84, 134.9m, 40m).Words());
        Assert.Equal("iUPD iCPD", unconfirmed.On(84, 135m, 40m).Words());
    }

    [Fact]
    public void A_target_missing_now_can_only_add()
    {
        var unconfirmed = Immune.WithTargets(2).Baseline(60m, 40m).On(42, 90m, 40m);
        Assert.Equal("iUPD iUPD", unconfirmed.On(84, 134.9m, null).Words());
        Assert.Equal("iUPD iCPD", unconfirmed.On(84, 135m, null).Words());
    }

    [Fact]
    public void Targets_that_did_not_progress_at_the_iupd_confirm_only_by_progression() =>
        Assert.Equal("iUPD iUPD", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 110m).New("L1", 12m).Words());
}
