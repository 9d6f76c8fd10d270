namespace Recist.Tests.Rules;

public class StableDiseaseTests
{
    [Theory]
    [InlineData("100", "71")]
    [InlineData("100", "100")]
    [InlineData("100", "119")]
    public void Neither_enough_shrinkage_nor_enough_growth_is_stable(string baseline, string sum)
    {
        var visit = Patient.WithTargets().Baseline(Patient.Mm(baseline)).On(42, Patient.Mm(sum)).Last();
        Assert.Equal((TargetResponse.SD, RuleIds.TargetSd), (visit.Target, visit.Reasons[0].Rule));
    }

    [Fact]
    public void Growth_after_a_partial_response_below_the_progression_limit_is_stable() =>
        // 100 -> 65 -> 77: +18 % from the nadir, -23 % from baseline.
        Assert.Equal(TargetResponse.SD, Patient.WithTargets().Baseline(100m).On(42, 65m).On(84, 77m).Last().Target);
}
