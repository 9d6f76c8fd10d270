namespace Recist.Tests.Rules;

/// <summary>Equivocal new lesions that a later scan confirms, by iRECIST.</summary>
public class IRecistCourseTests
{
    private static readonly Patient Equivocal = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m, status: NewLesionStatus.Equivocal);

    [Fact]
    public void The_first_scan_that_showed_it_becomes_the_iupd()
    {
        var patient = Equivocal.On(84, 100m).New("L1", 12m);
        Assert.Equal(("iSD iUPD", "iUPD iUPD"), (patient.WordsAtTheTime(), patient.Words()));
        var first = patient.At(42);
        Assert.Equal((RuleIds.NewLesionBackDated, "Day 42", ProgressionOutcome.Unconfirmed), (first.Reasons[0].Rule, first.UnconfirmedSince, first.ProgressionOutcome));
    }

    [Fact]
    public void Growth_since_that_scan_confirms()
    {
        Assert.Equal("iUPD iUPD", Equivocal.On(84, 100m).New("L1", 16.9m).Words());
        Assert.Equal("iUPD iCPD", Equivocal.On(84, 100m).New("L1", 17m).Words());
    }

    [Fact]
    public void A_visit_between_is_read_again()
    {
        // Day 84 does not list it: there all the same, targets not better, so the iUPD of day 42 stays.
        var patient = Equivocal.On(84, 90m).On(126, 90m).New("L1", 12m);
        Assert.Equal(("iSD iSD iUPD", "iUPD iUPD iUPD"), (patient.WordsAtTheTime(), patient.Words()));
        Assert.Equal(RuleIds.IRecistNewLesionsPersist, patient.At(84).Reasons[0].Rule);
    }

    [Fact]
    public void Shrinkage_after_that_scan_is_a_response()
    {
        var patient = Equivocal.On(84, 60m).New("L1", 12m);
        Assert.Equal(("iSD iPR", "iUPD iPR"), (patient.WordsAtTheTime(), patient.Words()));
    }

    [Fact]
    public void One_ruled_out_never_was() => Assert.Equal("iSD iSD", Equivocal.On(84, 100m).New("L1", status: NewLesionStatus.RuledOut).Words());

    [Fact]
    public void It_ends_no_best_response_while_unconfirmed()
    {
        var best = Equivocal.On(84, 100m).New("L1", 12m).On(126, 60m).Assess().Best;
        Assert.Equal((OverallResponse.IPR, "Day 126"), (best.Unconfirmed, best.UnconfirmedVisit));
    }
}
