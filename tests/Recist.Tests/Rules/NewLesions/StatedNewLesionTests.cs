namespace Recist.Tests.Rules;

public class StatedNewLesionTests
{
    [Theory]
    [InlineData(NewLesionStatus.Unequivocal, OverallResponse.PD, RuleIds.NewLesionUnequivocal)]
    [InlineData(NewLesionStatus.Equivocal, OverallResponse.PR, RuleIds.NewLesionEquivocal)]
    [InlineData(NewLesionStatus.RuledOut, OverallResponse.PR, RuleIds.NewLesionRuledOut)]
    public void Only_an_unequivocal_new_lesion_is_progression(NewLesionStatus status, OverallResponse expected, string rule)
    {
        var visit = Patient.WithTargets().Baseline(30m).On(42, 10m).New("L9", status).Last();
        Assert.Equal(expected, visit.Overall);
        Assert.Equal(status == NewLesionStatus.Unequivocal ? ["L9"] : [], visit.NewLesions);
        Assert.Contains(visit.Reasons, r => r.Rule == rule && r.Lesions.Contains("L9"));
    }

    [Fact]
    public void It_is_progression_whatever_else_and_its_size_is_not_in_the_sum()
    {
        var visit = Patient.WithTargets().Baseline(30m).On(42, 0m)
            .Where(v => v with { NewLesions = [new("L9", NewLesionStatus.Unequivocal) { Diameter = Length.FromMillimetres(80m) }] }).Last();
        Assert.Equal((TargetResponse.CR, OverallResponse.PD, "0", RuleIds.NewLesionUnequivocal), (visit.Target, visit.Overall, visit.Sum.ToString(), visit.Reasons[0].Rule));
    }

    [Fact]
    public void Fragments_of_a_target_are_not_new_and_add_to_the_sum()
    {
        var visit = Patient.WithTargets().Baseline(30m).On(42).Where(v => v with
        {
            Measurements = [new("T1", MeasurementState.Measured) { Fragments = [Length.FromMillimetres(14m), Length.FromMillimetres(12m)] }],
        }).Last();
        Assert.Equal((OverallResponse.SD, "26"), (visit.Overall, visit.Sum.ToString()));
        Assert.Empty(visit.NewLesions);
    }

    [Theory]
    [InlineData("0", "4.9999", OverallResponse.PR)] // back, and the sum does not reach the 5 mm
    [InlineData("0", "5", OverallResponse.PD)]
    public void A_target_that_is_back_without_a_complete_response_is_judged_by_the_sum(string gone, string back, OverallResponse expected)
    {
        var visit = Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(42, Patient.Mm(gone)).NonTargets(("NT1", NonTargetStatus.Present)).On(84, Patient.Mm(back)).NonTargets(("NT1", NonTargetStatus.Present)).Last();
        Assert.Equal(expected, visit.Overall);
        Assert.Empty(visit.NewLesions);
    }

    [Fact]
    public void A_visit_reads_by_what_it_lists() =>
        Assert.Equal(OverallResponse.PR, Patient.WithTargets().Baseline(30m).On(42, 10m).New("L9", NewLesionStatus.Unequivocal).On(84, 10m).Last().Overall);
}
