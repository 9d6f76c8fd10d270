namespace Recist.Tests.Rules;

public class WithoutEnhancementTests
{
    [Theory]
    [InlineData(true, true, Measurability.Measurable)]
    [InlineData(true, null, Measurability.Measurable)] // not said: the viable size decides
    [InlineData(true, false, Measurability.NonMeasurable)]
    [InlineData(null, false, Measurability.NonMeasurable)]
    [InlineData(false, false, Measurability.Measurable)] // outside the liver as in RECIST 1.1
    public void A_liver_lesion_needs_arterial_enhancement_in_mRECIST(bool? intrahepatic, bool? enhances, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(
            new() { Intrahepatic = intrahepatic, ArterialEnhancement = enhances, Viable = Baseline.Mm("10"), Longest = Baseline.Mm("40") }, node: false, Criteria.MRecistHcc).Is);

    [Fact]
    public void RECIST_1_1_does_not_ask() =>
        Assert.Equal(Measurability.Measurable, Baseline.Of(new() { Intrahepatic = true, ArterialEnhancement = false, Longest = Baseline.Mm("40") }).Is);

    [Fact]
    public void A_node_need_not_enhance() =>
        Assert.Equal(Measurability.Measurable, Baseline.Of(new() { ArterialEnhancement = false, ShortAxis = Baseline.Mm("15") }, node: true, Criteria.MRecistHcc).Is);

    [Theory]
    [InlineData(true, "9.9999", "40", Measurability.NonMeasurable)]
    [InlineData(true, "10", "40", Measurability.Measurable)]
    [InlineData(true, "-", "40", Measurability.NonMeasurable)] // in the liver nothing but the viable part is measured
    [InlineData(null, "9.9999", "40", Measurability.NonMeasurable)]
    [InlineData(null, "-", "10", Measurability.Measurable)]
    [InlineData(false, "-", "9.9999", Measurability.NonMeasurable)]
    public void The_viable_size_is_the_size(bool? intrahepatic, string viable, string longest, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(
            new() { Intrahepatic = intrahepatic, Viable = viable == "-" ? null : Baseline.Mm(viable), Longest = Baseline.Mm(longest) }, node: false, Criteria.MRecistHcc).Is);
}
