namespace Recist.Tests.Rules;

public class ObjectiveResponseTests
{
    [Theory]
    [InlineData("42 PR, 84 PR", true, true)]
    [InlineData("42 CR, 84 CR", true, true)]
    [InlineData("42 PR, 84 SD", true, false)]
    [InlineData("42 SD", false, false)]
    [InlineData("42 PD, 84 CR", false, false)]
    [InlineData("", false, false)]
    public void The_best_response_that_counts_is_CR_or_PR(string visits, bool unconfirmed, bool confirmed)
    {
        Assert.Equal(unconfirmed, Course.Endpoints(visits, options: new() { ConfirmationRequired = false }).ObjectiveResponse!.Reached);
        Assert.Equal(confirmed, Course.Endpoints(visits).ObjectiveResponse!.Reached);
    }
}
