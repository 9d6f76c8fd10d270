namespace Recist.Tests.Rules;

/// <summary>A later visit that makes an equivocal lesion certain changes what earlier visits are, and so why: no reason of the first reading stays.</summary>
public class BackDatedReasonsTests
{
    private const NewLesionStatus Doubt = NewLesionStatus.Equivocal;

    [Fact]
    public void The_visit_that_it_is_dated_to_progresses_by_it_and_is_in_doubt_no_longer()
    {
        var visit = At(Immune.WithTargets().Baseline(100m).On(42, 100m).New("X1", status: Doubt).On(84, 100m).New("X1"), "Day 42");
        Assert.Equal((OverallResponse.ISD, OverallResponse.IUPD), (visit.Overall, visit.OverallFinal));
        Assert.Equal([RuleIds.NewLesionBackDated, RuleIds.IRecistFirstProgression, RuleIds.TargetSd, RuleIds.OverallPd], visit.Reasons.Select(r => r.Rule));
        Assert.Equal("target=SD newLesion=yes", string.Join(' ', visit.Reasons[^1].Facts.Select(f => $"{f.Name}={f.Value}")));
    }

    [Fact]
    public void Another_lesion_in_doubt_stays_so()
    {
        var visit = At(Immune.WithTargets().Baseline(100m).On(42, 100m).New("X1", status: Doubt).New("X2", status: Doubt).On(84, 100m).New("X1"), "Day 42");
        Assert.Equal(["X2"], Assert.Single(visit.Reasons, r => r.Rule == RuleIds.NewLesionEquivocal).Lesions);
    }

    [Fact]
    public void The_visit_that_confirms_it_finds_it_known()
    {
        var visit = At(Immune.WithTargets().Baseline(100m).On(42, 100m).New("X1", status: Doubt).On(84, 100m).New("X1"), "Day 84");
        Assert.Equal([RuleIds.IRecistNewLesionsPersist, RuleIds.TargetSd], visit.Reasons.Select(r => r.Rule));
    }

    [Fact]
    public void A_bar_reset_that_did_not_take_place_is_not_told()
    {
        // Day 84 cleared the iUPD of day 42 until X1, equivocal there, became certain at day 126: a further new lesion confirms.
        var patient = Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 100m).New("X1", status: Doubt).On(126, 100m).New("X1");
        var visit = At(patient, "Day 84");
        Assert.Equal((OverallResponse.ISD, OverallResponse.ICPD), (visit.Overall, visit.OverallFinal));
        Assert.Contains(visit.Reasons, r => r.Rule == RuleIds.IRecistFurtherNewLesion);
        Assert.DoesNotContain(visit.Reasons, r => r.Rule == RuleIds.IRecistBarReset);
        Assert.Contains(At(patient, "Day 126").Reasons, r => r.Rule == RuleIds.IRecistAfterConfirmation);
        Assert.DoesNotContain(At(patient, "Day 126").Reasons, r => r.Rule == RuleIds.IRecistFirstProgression);
    }

    [Fact]
    public void Without_a_later_word_the_reasons_are_those_of_the_visit()
    {
        var visit = At(Immune.WithTargets().Baseline(100m).On(42, 100m).New("X1", status: Doubt), "Day 42");
        Assert.Equal([RuleIds.TargetSd, RuleIds.NewLesionEquivocal, RuleIds.OverallTable1], visit.Reasons.Select(r => r.Rule));
    }

    private static VisitAssessment At(Patient patient, string label) => patient.Assess().Visits.Single(v => v.Visit.Label == label);
}
