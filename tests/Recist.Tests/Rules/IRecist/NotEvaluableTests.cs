namespace Recist.Tests.Rules;

public class NotEvaluableTests
{
    [Fact]
    public void The_iupd_stays_pending_over_a_visit_that_cannot_be_judged()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, (decimal?)null);
        Assert.Equal(("NE", "Day 42", RuleIds.IRecistNotEvaluable), (patient.LastWord(), patient.Last().UnconfirmedSince, patient.LastRules()));
        Assert.Equal("iUPD NE iCPD", patient.On(126, 135m).Words());
        Assert.Equal("iUPD NE iSD", patient.On(126, 110m).Words());
    }

    [Fact]
    public void Nothing_pending_is_plain_ne() => Assert.Equal("NE", Immune.WithTargets().Baseline(100m).On(42, (decimal?)null).Words());

    [Fact]
    public void A_visit_that_did_not_take_place_is_ne_without_disease_at_baseline_too()
    {
        var patient = new Patient().With(Immune.Options).Baseline().Missed(42);
        Assert.Equal("NE NED", patient.On(84).Words());
        Assert.Equal("NE iUPD iCPD NE", patient.On(84).New("L1", 12m).On(126).New("L1", 18m).Missed(168).Words());
    }

    [Fact]
    public void A_new_lesion_listed_with_the_targets_missing_can_be_judged() =>
        Assert.Equal("iUPD iUPD", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, (decimal?)null).New("L1", 12m).Words());
}
