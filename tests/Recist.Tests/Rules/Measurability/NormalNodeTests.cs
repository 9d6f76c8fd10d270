namespace Recist.Tests.Rules;

public class NormalNodeTests
{
    [Theory]
    [InlineData("9.9999", Measurability.NotPathological)]
    [InlineData("10", Measurability.NonMeasurable)]
    public void A_node_below_10_mm_is_normal(string mm, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(new() { ShortAxis = Baseline.Mm(mm) }, node: true).Is);

    [Fact]
    public void Another_lesion_of_that_size_is_disease() =>
        Assert.Equal(Measurability.NonMeasurable, Baseline.Of(new() { Longest = Baseline.Mm("9") }).Is);
}
