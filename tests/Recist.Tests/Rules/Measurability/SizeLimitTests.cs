namespace Recist.Tests.Rules;

public class SizeLimitTests
{
    [Theory]
    [InlineData(null, "-", "9.9999", Measurability.NonMeasurable)]
    [InlineData(null, "-", "10", Measurability.Measurable)]
    [InlineData(Modality.CT, "5", "10", Measurability.Measurable)]
    [InlineData(Modality.CT, "5.0001", "10.0001", Measurability.NonMeasurable)] // twice the slice
    [InlineData(Modality.CT, "5.0001", "10.0002", Measurability.Measurable)]
    [InlineData(Modality.CT, "8", "15.9", Measurability.NonMeasurable)]
    [InlineData(Modality.MRI, "8", "16", Measurability.Measurable)]
    [InlineData(Modality.ChestXRay, "-", "19.9", Measurability.NonMeasurable)]
    [InlineData(Modality.ChestXRay, "-", "20", Measurability.Measurable)]
    [InlineData(Modality.Caliper, "-", "9.9", Measurability.NonMeasurable)]
    [InlineData(Modality.Caliper, "-", "10", Measurability.Measurable)]
    public void Each_method_has_its_limit(Modality? modality, string slice, string mm, Measurability expected) =>
        Assert.Equal((expected, RuleIds.MeasurabilitySize), Baseline.Of(new()
        {
            Modality = modality,
            Slice = slice == "-" ? null : Baseline.Mm(slice),
            Longest = Baseline.Mm(mm),
            Superficial = modality == Modality.Caliper,
        }));

    [Theory]
    [InlineData("-", "10", Measurability.NonMeasurable)]
    [InlineData("-", "14.9999", Measurability.NonMeasurable)]
    [InlineData("-", "15", Measurability.Measurable)]
    [InlineData("8", "15", Measurability.Measurable)] // 15 mm whatever the slice
    public void A_node_needs_15_mm_short_axis(string slice, string mm, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(new() { Slice = slice == "-" ? null : Baseline.Mm(slice), ShortAxis = Baseline.Mm(mm), Longest = Baseline.Mm("40") }, node: true).Is);

    [Theory]
    [InlineData(Modality.CT, true, "9.9999", Measurability.NonMeasurable)]
    [InlineData(Modality.CT, true, "10", Measurability.Measurable)]
    [InlineData(null, true, "10", Measurability.Measurable)]
    [InlineData(Modality.CT, false, "19.9999", Measurability.NonMeasurable)]
    [InlineData(Modality.CT, false, "20", Measurability.Measurable)]
    [InlineData(null, false, "19.9999", Measurability.NonMeasurable)]
    [InlineData(Modality.MRI, true, "19.9999", Measurability.NonMeasurable)] // no CT
    [InlineData(Modality.MRI, false, "20", Measurability.Measurable)]
    [InlineData(Modality.ChestXRay, false, "19.9999", Measurability.NonMeasurable)]
    [InlineData(Modality.ChestXRay, false, "20", Measurability.Measurable)]
    [InlineData(Modality.Caliper, false, "19.9999", Measurability.NonMeasurable)]
    [InlineData(Modality.Caliper, false, "20", Measurability.Measurable)]
    public void RECIST_1_0_has_10_mm_for_spiral_CT_and_20_for_the_rest(Modality? modality, bool spiral, string mm, Measurability expected)
    {
        var facts = new LesionBaseline { Modality = modality, Spiral = spiral, Longest = Baseline.Mm(mm), Superficial = true };
        Assert.Equal(expected, Baseline.Of(facts, node: false, Criteria.Recist10).Is);
        Assert.Equal(expected, Baseline.Of(facts with { ShortAxis = Baseline.Mm("9") }, node: true, Criteria.Recist10).Is); // nodes by their longest diameter
    }

    [Fact]
    public void A_lesion_of_unknown_size_is_not_measurable() => Assert.Equal(Measurability.NonMeasurable, Baseline.Of(new()).Is);

    [Fact]
    public void A_cystic_metastasis_is_measurable_by_size() =>
        Assert.Equal(Measurability.Measurable, Baseline.Of(new() { CysticMetastasis = true, Longest = Baseline.Mm("12") }).Is);

    [Fact]
    public void Without_a_stated_size_the_baseline_measurement_counts() =>
        Assert.Equal([Measurability.Measurable, Measurability.NonMeasurable],
            Patient.WithTargets(2).Baseline(10m, 9m).Assess().Conformance.Lesions.Select(l => l.Value));

    [Fact]
    public void The_short_axis_of_a_non_target_node_counts_too() =>
        Assert.Equal(Measurability.NotPathological, new Patient().Also(Patient.NonTargetNode("NN1")).Baseline()
            .Where(v => v with { NonTargets = [new("NN1", NonTargetStatus.Present) { ShortAxis = Baseline.Mm("9") }] }).Assess().Conformance.Lesions[0].Value);
}
