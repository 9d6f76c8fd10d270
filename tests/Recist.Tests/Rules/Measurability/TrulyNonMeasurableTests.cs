namespace Recist.Tests.Rules;

public class TrulyNonMeasurableTests
{
    [Fact]
    public void An_effusion_is_never_measurable() =>
        Assert.Equal((Measurability.NonMeasurable, RuleIds.MeasurabilityTrulyNonMeasurable), Baseline.Of(new() { TrulyNonMeasurable = true, Longest = Baseline.Mm("90") }));
}
