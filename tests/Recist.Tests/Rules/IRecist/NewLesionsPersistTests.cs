namespace Recist.Tests.Rules;

public class NewLesionsPersistTests
{
    private static Patient NewLesionAt(decimal sum) => Immune.WithTargets().Baseline(100m).On(42, 60m).On(84, sum).New("L1", 12m);

    [Theory]
    [InlineData(60, 60, "iUPD")]
    [InlineData(60, 50, "iUPD")]
    [InlineData(60, 0, "iPR")]
    [InlineData(71, 70, "iPR")]
    [InlineData(71, 71, "iUPD")]
    public void New_lesions_that_stay_keep_the_iupd_unless_the_target_category_is_better(double at, double then, string expected) =>
        Assert.Equal(expected, NewLesionAt((decimal)at).On(126, (decimal)then).New("L1", 12m).LastWord());

    [Fact]
    public void Listed_or_not_they_are_still_there()
    {
        var patient = NewLesionAt(60m).On(126, 60m);
        Assert.Equal(("iUPD", RuleIds.IRecistNewLesionsPersist), (patient.LastWord(), patient.LastRules()));
    }

    [Theory]
    [InlineData(NewLesionStatus.RuledOut, null)]
    [InlineData(NewLesionStatus.Unequivocal, NewLesionChange.Absent)]
    public void Gone_or_ruled_out_they_keep_nothing(NewLesionStatus status, NewLesionChange? change) =>
        Assert.Equal("iPR", NewLesionAt(60m).On(126, 60m).New("L1", change: change, status: status).LastWord());

    [Fact]
    public void Without_targets_the_non_targets_must_be_better()
    {
        var patient = Immune.WithNonTargets().Baseline().On(42).NonTarget(NonTargetStatus.Present).New("L1", 12m);
        Assert.Equal("iUPD iUPD", patient.On(84).NonTarget(NonTargetStatus.Present).Words());
        Assert.Equal("iUPD Non-iCR/Non-iUPD", patient.On(84).NonTarget(NonTargetStatus.Absent).Words());
    }

    [Fact]
    public void An_iupd_with_targets_missing_takes_the_last_category_known()
    {
        // Day 42: PR; day 84: targets missing, new lesion; day 126: PR as before, so nothing is better.
        var patient = Immune.WithTargets().Baseline(100m).On(42, 60m).On(84, (decimal?)null).New("L1", 12m);
        Assert.Equal("iPR iUPD iUPD", patient.On(126, 60m).Words());
    }

    [Fact]
    public void Without_disease_at_baseline_a_new_lesion_that_stays_keeps_the_iupd()
    {
        var patient = new Patient { Options = Immune.Options }.Baseline().On(42).On(84).New("L1", 12m);
        Assert.Equal("NED iUPD iUPD", patient.On(126).Words());
        Assert.Equal("NED iUPD NED", patient.On(126).New("L1", change: NewLesionChange.Absent).Words());
    }

    [Fact]
    public void A_node_that_was_called_new_below_10_mm_is_still_there_while_it_stays_below()
    {
        var node = Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, "lymph node", IsNode: true)).Baseline(100m).On(42, 100m).New("L1", 8m);
        Assert.Equal("iUPD iUPD iCPD", node.On(84, 100m).New("L1", 8m).On(126, 100m).New("L1", 9.5m).Words());
        var large = Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, "lymph node", IsNode: true)).Baseline(100m).On(42, 100m).New("L1", 16m);
        Assert.Equal("iUPD iSD", large.On(84, 100m).New("L1", 9m).Words());
    }
}
