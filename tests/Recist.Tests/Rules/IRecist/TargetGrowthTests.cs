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
            [new("unconfirmedAt", "Day 42"), new("days", "42"), new("sumMm", "135.5"), new("unconfirmedMm", "130"), new("limitMm", "135")],
            reason.Facts);
    }

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
