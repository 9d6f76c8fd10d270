namespace Recist.Tests.Rules;

public class GrowthOfNormalNodesTests
{
    private static readonly ResponseOptions Pd = new() { NormalNodeGrowthIsProgression = true };

    [Theory]
    [InlineData("8.9999", TargetResponse.CR)]
    [InlineData("9.0000", TargetResponse.PD)]
    public void With_the_option_normal_nodes_that_pass_the_limits_progress(string mm, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithNodes().With(Pd).Baseline(20m).On(42, 4m).On(84, Patient.Mm(mm)).Last().Target);

    [Fact]
    public void By_default_they_are_a_complete_response() =>
        Assert.Equal(TargetResponse.CR, Patient.WithNodes().Baseline(20m).On(42, 4m).On(84, 9m).Last().Target);
}
