namespace Recist.Tests.Rules;

public class PortaHepatisNodeTests
{
    [Theory]
    [InlineData(Criteria.MRecistHcc, "19.9999", Measurability.NotPathological, RuleIds.MeasurabilityPortaHepatis)]
    [InlineData(Criteria.MRecistHcc, "20", Measurability.Measurable, RuleIds.MeasurabilitySize)]
    [InlineData(Criteria.MRecistHcc, "20.0001", Measurability.Measurable, RuleIds.MeasurabilitySize)]
    [InlineData(Criteria.Recist11, "19.9999", Measurability.Measurable, RuleIds.MeasurabilitySize)] // RECIST 1.1 knows no such node
    [InlineData(Criteria.Recist11, "9.9999", Measurability.NotPathological, RuleIds.MeasurabilityNormalNode)]
    public void A_node_at_the_porta_hepatis_is_normal_below_20_mm_in_mRECIST(Criteria criteria, string mm, Measurability expected, string rule) =>
        Assert.Equal((expected, rule), Baseline.Of(new() { PortaHepatis = true, ShortAxis = Baseline.Mm(mm) }, node: true, criteria));

    [Theory]
    [InlineData("14.9999", Measurability.NonMeasurable)]
    [InlineData("15", Measurability.Measurable)]
    public void Any_other_node_of_mRECIST_is_measurable_from_15_mm(string mm, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(new() { ShortAxis = Baseline.Mm(mm) }, node: true, Criteria.MRecistHcc).Is);

    [Theory]
    [InlineData("porta hepatis", null, true)]
    [InlineData("lymph node", "hepatic hilum", true)]
    [InlineData("Lymphknoten", "Leberpforte", true)]
    [InlineData("ganglio linfático", "hilio hepático", true)]
    [InlineData("淋巴结", "肝门", true)]
    [InlineData("lymph node", "pulmonary hilum", false)]
    [InlineData("lymph node", null, false)]
    public void The_words_of_the_place_say_it_as_the_flag_does(string organ, string? site, bool isThere)
    {
        var lesion = new Lesion("L1", LesionRole.NonTarget, organ, site, true, new() { ShortAxis = Baseline.Mm("18") });
        var found = new Patient().Also(lesion).By(Criteria.MRecistHcc).Baseline().Assess().Conformance.Lesions.Single().Value;
        Assert.Equal(isThere ? Measurability.NotPathological : Measurability.Measurable, found);
    }

    [Fact]
    public void A_lesion_there_that_is_no_node_has_no_limit_of_its_own() =>
        Assert.Equal(Measurability.Measurable, Baseline.Of(new() { PortaHepatis = true, Longest = Baseline.Mm("12") }, node: false, Criteria.MRecistHcc).Is);
}
