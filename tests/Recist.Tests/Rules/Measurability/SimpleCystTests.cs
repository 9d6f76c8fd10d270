namespace Recist.Tests.Rules;

public class SimpleCystTests
{
    [Fact]
    public void A_simple_cyst_is_no_lesion_whatever_its_size() =>
        Assert.Equal((Measurability.NotALesion, RuleIds.MeasurabilitySimpleCyst), Baseline.Of(new() { SimpleCyst = true, Longest = Baseline.Mm("40") }));

    [Fact]
    public void It_comes_before_every_other_rule() =>
        Assert.Equal(Measurability.NotALesion, Baseline.Of(new() { SimpleCyst = true, TrulyNonMeasurable = true, ShortAxis = Baseline.Mm("8") }, node: true).Is);
}
