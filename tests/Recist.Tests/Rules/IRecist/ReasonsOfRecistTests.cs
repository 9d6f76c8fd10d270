using Recist.Reports.Words;

namespace Recist.Tests.Rules;

/// <summary>What iRECIST says of RECIST 1.1 is true of the visit.</summary>
public class ReasonsOfRecistTests
{
    private static readonly Patient Marked = Marker(Immune.WithBoth().Baseline(30m).NonTarget(NonTargetStatus.Present));

    [Fact]
    public void An_elevated_marker_beside_non_targets_that_are_gone_is_no_disease()
    {
        var patient = Marker(Marked.On(42, 0m).NonTarget(NonTargetStatus.Absent));
        Assert.Equal(OverallResponse.IPR, patient.Last().Overall);
        Assert.Equal("target=CR nonTarget=Non-CR/Non-PD newLesion=no markers=elevated", Facts(patient, RuleIds.OverallMarker));
    }

    [Fact]
    public void So_it_is_beside_a_new_lesion_that_is_still_there_which_is_named_too()
    {
        var patient = Marker(Marker(Marked.On(42, 30m).NonTarget(NonTargetStatus.Present).New("L1", 20m)).On(84, 0m).NonTarget(NonTargetStatus.Absent).New("L1", 20m));
        Assert.Equal("target=CR nonTarget=Non-CR/Non-PD newLesion=still there markers=elevated", Facts(patient, RuleIds.OverallMarker));
        Assert.Contains(
            "tumour markers and the new lesion withhold iCR: the markers were elevated",
            ReasonSentences.For(patient.Last().Reasons.Single(r => r.Rule == RuleIds.OverallMarker), Immune.Options), StringComparison.Ordinal);
        Assert.DoesNotContain(patient.Last().Reasons, r => r.Rule == RuleIds.OverallNonTargetRemains);
    }

    [Fact]
    public void A_CR_withheld_for_an_equivocal_finding_names_it() => Assert.Equal(
        "target=CR newLesion=equivocal",
        Facts(Immune.WithTargets().With(Immune.Options with { WithholdCompleteWithEquivocal = true }).Baseline(50m).On(42, 0m).New("L1", status: NewLesionStatus.Equivocal), RuleIds.OverallCrWithheld));

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, NewLesionChange.Absent)]
    public void A_new_lesion_that_is_gone_is_not_there_whatever_its_status_word(int? mm, NewLesionChange? change)
    {
        var visit = Immune.WithTargets().Baseline(30m).On(42, 30m).New("L1", 20m).On(84, 0m).New("L1", mm, change).Last();
        Assert.Equal(OverallResponse.ICR, visit.Overall);
        Assert.Empty(visit.NewLesions);
    }

    [Fact]
    public void A_new_lesion_that_is_certain_at_first_sight_is_there() =>
        Assert.Equal(["L1"], Immune.WithTargets().Baseline(30m).On(42, 30m).New("L1", mm: 0m).Last().NewLesions);

    [Fact]
    public void After_an_iCPD_a_visit_without_progression_says_none()
    {
        var patient = Immune.WithTargets().Baseline(50m).On(42, 50m).New("L1", 20m).On(84, 50m).New("L1", 26m).On(126, 30m).New("L1", mm: 0m);
        Assert.Equal("iUPD iCPD iCPD", patient.Words());
        Assert.DoesNotContain(patient.Last().Reasons, r => r.Rule == RuleIds.OverallPd);
    }

    [Fact]
    public void So_does_a_visit_too_early_at_which_the_new_lesion_is_gone()
    {
        var patient = Immune.WithTargets().Baseline(50m).On(42, 50m).New("L1", 20m).On(63, 50m).New("L1", change: NewLesionChange.Absent);
        Assert.Equal("iUPD iUPD", patient.Words());
        Assert.DoesNotContain(patient.Last().Reasons, r => r.Rule == RuleIds.OverallPd);
    }

    [Fact]
    public void One_at_which_a_part_progresses_says_so() =>
        Assert.Contains(Immune.WithTargets().Baseline(50m).On(42, 70m).On(63, 70m).Last().Reasons, r => r.Rule == RuleIds.OverallPd);

    [Fact]
    public void By_imRECIST_a_new_lesion_that_is_gone_is_not_there_and_no_reason_says_so()
    {
        var visit = Patient.WithNonTargets().By(Criteria.ImRecist).Baseline().NonTarget(NonTargetStatus.Present)
            .On(42).NonTarget(NonTargetStatus.Present).New("L1", 20m).On(84).NonTarget(NonTargetStatus.Absent).New("L1", mm: 0m).Last();
        Assert.Equal(OverallResponse.CR, visit.Overall);
        Assert.Empty(visit.NewLesions);
        Assert.DoesNotContain(visit.Reasons, r => r.Rule == RuleIds.ImRecistNewLesion);
    }

    [Fact]
    public void By_imRECIST_a_CR_that_a_new_lesion_withholds_names_it_where_the_visit_does_not_list_it()
    {
        var visit = Patient.WithTargets().By(Criteria.ImRecist).Baseline(30m).On(42, 0m).New("L1", 7m).On(84, 0m).Last();
        Assert.Equal(["L1"], visit.Reasons.Single(r => r.Rule == RuleIds.ImRecistNewLesionRemains).Lesions);
    }

    private static Patient Marker(Patient patient) => patient.Where(v => v with { Markers = TumourMarkers.Elevated });

    private static string Facts(Patient patient, string rule) =>
        string.Join(' ', patient.Last().Reasons.Single(r => r.Rule == rule).Facts.Select(f => $"{f.Name}={f.Value}"));
}
