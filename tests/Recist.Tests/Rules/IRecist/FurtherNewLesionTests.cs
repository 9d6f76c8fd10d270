namespace Recist.Tests.Rules;

public class FurtherNewLesionTests
{
    private static readonly Patient Unconfirmed = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m);

    [Fact]
    public void A_lesion_that_was_not_known_at_the_iupd_confirms()
    {
        var patient = Unconfirmed.On(84, 100m).New("L1", 12m).New("L2", 10m);
        Assert.Equal("iCPD", patient.LastWord());
        Assert.Contains(patient.Last().Reasons, r => r.Rule == RuleIds.IRecistFurtherNewLesion && r.Lesions.SequenceEqual(["L2"]));
    }

    [Fact]
    public void It_confirms_an_iupd_of_the_targets_too() =>
        Assert.Equal("iUPD iCPD", Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 130m).New("L1", 10m).Words());

    [Fact]
    public void One_that_came_at_a_scan_too_early_confirms_at_the_next_even_unlisted()
    {
        var early = Unconfirmed.On(60, 100m).New("L1", 12m).New("L2", 10m);
        Assert.Equal("iUPD iUPD iCPD", early.On(84, 100m).New("L1", 12m).Words());
        Assert.Equal("iUPD iUPD NE", early.Missed(84).Words());
    }

    [Fact]
    public void An_equivocal_one_does_not_confirm() =>
        Assert.Equal("iUPD iUPD", Unconfirmed.On(84, 100m).New("L1", 12m).New("L2", 10m, status: NewLesionStatus.Equivocal).Words());
}
