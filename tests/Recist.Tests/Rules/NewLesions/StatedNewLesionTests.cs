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
    public void A_visit_reads_by_what_it_lists() =>
        Assert.Equal(OverallResponse.PR, Patient.WithTargets().Baseline(30m).On(42, 10m).New("L9", NewLesionStatus.Unequivocal).On(84, 10m).Last().Overall);
}
