namespace Recist.Tests.Rules;

public class BarResetTests
{
    private static readonly Patient Unconfirmed = Immune.WithTargets().Baseline(100m).On(42, 130m);

    [Theory]
    [InlineData(0, "iCR")]
    [InlineData(70, "iPR")]
    [InlineData(119.9, "iSD")]
    public void A_response_clears_the_iupd(double sum, string expected)
    {
        var patient = Unconfirmed.On(84, (decimal)sum);
        Assert.Equal((expected, RuleIds.IRecistBarReset, null), (patient.LastWord(), patient.LastRules(), patient.Last().UnconfirmedSince));
    }

    [Fact]
    public void A_later_progression_is_a_new_iupd_to_be_confirmed_afresh()
    {
        // Nadir 90 after the reset: 120 is progression, 125 confirms it; 150 would have confirmed the first.
        var again = Unconfirmed.On(84, 90m).On(126, 120m);
        Assert.Equal("iUPD iSD iUPD iUPD", again.On(168, 124.9m).Words());
        Assert.Equal("iUPD iSD iUPD iCPD", again.On(168, 125m).Words());
        Assert.Equal("Day 126", again.Last().UnconfirmedSince);
    }

    [Fact]
    public void Better_targets_clear_it_with_the_new_lesion_still_there()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 130m).New("L1", 12m).On(84, 100m).New("L1", 12m);
        Assert.Equal("iUPD iSD", patient.Words());
        Assert.DoesNotContain(patient.Last().Reasons, r => r.Rule is RuleIds.OverallPd or RuleIds.NewLesionUnequivocal);
    }
}
