namespace Recist.Tests.Rules;

public class DiseaseControlTests
{
    [Theory]
    [InlineData("42 PR, 84 PR", true)]
    [InlineData("42 SD", true)]
    [InlineData("41 SD", false)] // the minimum duration
    [InlineData("42 PR, 84 PD", true)] // SD
    [InlineData("42 Non-CR/Non-PD", true)]
    [InlineData("42 PD", false)]
    [InlineData("42 NED", false)]
    [InlineData("42 NE", false)]
    public void The_best_response_that_counts_is_at_least_SD(string visits, bool expected)
    {
        var flag = Course.Endpoints(visits).DiseaseControl!;
        Assert.Equal((expected, RuleIds.EndpointDiseaseControl), (flag.Reached, flag.Why.Rule));
    }
}
