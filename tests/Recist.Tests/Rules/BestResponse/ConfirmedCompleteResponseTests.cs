namespace Recist.Tests.Rules;

public class ConfirmedCompleteResponseTests
{
    [Theory]
    [InlineData("42 CR, 69 CR", "SD")]
    [InlineData("42 CR, 70 CR", "CR")]
    [InlineData("42 CR, 71 CR", "CR")]
    [InlineData("42 CR, 60 CR, 70 CR", "CR")] // confirmation skips a visit that comes too early
    [InlineData("42 CR, 60 NE, 84 CR", "CR")]
    [InlineData("42 CR, 60 NE, 70 NE, 84 CR", "SD")] // one NE at most
    [InlineData("42 CR, 84 SD, 126 CR", "SD")]
    [InlineData("42 CR, 84 SD", "SD")] // Table 3
    [InlineData("42 CR, 84 PD", "SD")]
    [InlineData("30 CR, 84 PD", "PD")] // minimum of SD not met
    [InlineData("30 CR", "NE")]
    [InlineData("42 CR, 84 NE", "SD")]
    [InlineData("30 CR, 84 NE", "NE")]
    [InlineData("42 PR, 84 CR, 126 CR", "CR")]
    public void A_CR_needs_a_CR_four_weeks_later(string visits, string expected) => Assert.Equal(expected, ResponseSequence.Confirmed(visits));

    [Theory]
    [InlineData(0, "42 CR, 60 NE, 84 CR", "SD")]
    [InlineData(2, "42 CR, 60 NE, 70 NE, 84 CR", "CR")]
    public void How_many_NE_may_lie_between_is_an_option(int most, string visits, string expected) =>
        Assert.Equal(expected, ResponseSequence.Confirmed(visits, new() { MaxNotEvaluableBetween = most }));

    [Theory]
    [InlineData(35, "42 CR, 76 CR", "SD")]
    [InlineData(35, "42 CR, 77 CR", "CR")]
    [InlineData(56, "42 CR, 97 CR", "SD")]
    [InlineData(56, "42 CR, 98 CR", "CR")]
    public void The_days_between_are_an_option(int least, string visits, string expected) =>
        Assert.Equal(expected, ResponseSequence.Confirmed(visits, new() { ConfirmMinDays = least }));

    [Fact]
    public void Both_visits_are_named()
    {
        var best = ResponseSequence.Read("42 CR, 60 CR, 84 CR").Assess().Best;
        Assert.Equal(("Day 42", "Day 84"), (best.ConfirmedVisit, best.ConfirmedBy));
        Assert.Contains(new("daysBetween", "42"), best.Reasons[1].Facts);
    }
}
