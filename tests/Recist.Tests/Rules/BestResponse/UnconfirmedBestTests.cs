namespace Recist.Tests.Rules;

public class UnconfirmedBestTests
{
    [Theory]
    [InlineData("42 SD, 84 PR, 126 CR", "CR", "Day 126")]
    [InlineData("42 SD, 84 PR, 126 PR", "PR", "Day 84")]
    [InlineData("20 CR", "CR", "Day 20")] // no minimum for CR and PR
    [InlineData("20 PR, 60 PD", "PR", "Day 20")]
    [InlineData("42 SD, 84 PD", "SD", "Day 42")]
    [InlineData("42 PD, 84 CR", "PD", "Day 42")] // nothing after the first PD
    [InlineData("42 NE, 84 NE", "NE", "Day 42")]
    [InlineData("", "NE", null)]
    public void The_best_visit_up_to_the_first_progression(string visits, string expected, string? at)
    {
        var best = ResponseSequence.Read(visits).Assess().Best;
        Assert.Equal((expected, at), (best.Unconfirmed.Code(), best.UnconfirmedVisit));
    }
}
