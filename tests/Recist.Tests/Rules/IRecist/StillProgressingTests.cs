namespace Recist.Tests.Rules;

public class StillProgressingTests
{
    [Fact]
    public void Progression_without_further_change_stays_unconfirmed()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 130m);
        Assert.Equal(("iUPD iUPD", RuleIds.IRecistStillProgressing, "Day 42"), (patient.Words(), patient.LastRules(), patient.Last().UnconfirmedSince));
    }

    [Fact]
    public void So_does_a_sum_that_shrank_and_still_progresses() =>
        Assert.Equal("iUPD iUPD", Immune.WithTargets().Baseline(100m).On(42, 140m).On(84, 125m).Words());
}
