namespace Recist.Tests.Rules;

public class RegionNotImagedAtBaselineTests
{
    [Theory]
    [InlineData(false, RuleIds.NewLesionRegionNotImaged)]
    [InlineData(true, RuleIds.NewLesionUnequivocal)]
    [InlineData(null, RuleIds.NewLesionUnequivocal)]
    public void A_lesion_in_a_region_not_imaged_at_baseline_is_new_all_the_same(bool? imaged, string rule)
    {
        var visit = Patient.WithTargets().Baseline(30m).On(42, 30m)
            .Where(v => v with { NewLesions = [new("L9", NewLesionStatus.Unequivocal) { RegionImagedAtBaseline = imaged }] }).Last();
        Assert.Equal((OverallResponse.PD, rule), (visit.Overall, visit.Reasons[0].Rule));
    }
}
