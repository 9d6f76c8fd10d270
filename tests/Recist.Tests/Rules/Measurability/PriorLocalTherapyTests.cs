namespace Recist.Tests.Rules;

public class PriorLocalTherapyTests
{
    [Theory]
    [InlineData(true, false, Measurability.NonMeasurable)]
    [InlineData(true, true, Measurability.Measurable)]
    [InlineData(false, false, Measurability.Measurable)]
    public void A_lesion_treated_before_must_have_progressed_since(bool treated, bool progressed, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(new() { PriorLocalTherapy = treated, ProgressedSince = progressed, Longest = Baseline.Mm("20") }).Is);
}
