namespace Recist.Tests.Rules;

public class MethodThatDoesNotMeasureTests
{
    [Theory]
    [InlineData(Modality.Ultrasound, false, Measurability.NonMeasurable)]
    [InlineData(Modality.PET, false, Measurability.NonMeasurable)]
    [InlineData(Modality.Caliper, false, Measurability.NonMeasurable)]
    [InlineData(Modality.Caliper, true, Measurability.Measurable)]
    [InlineData(Modality.MRI, false, Measurability.Measurable)]
    public void Some_methods_do_not_measure(Modality modality, bool superficial, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(new() { Modality = modality, Superficial = superficial, Longest = Baseline.Mm("40") }).Is);
}
