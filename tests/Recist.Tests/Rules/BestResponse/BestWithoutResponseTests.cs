namespace Recist.Tests.Rules;

public class BestWithoutResponseTests
{
    [Theory]
    [InlineData("41 SD", "NE")]
    [InlineData("42 SD", "SD")]
    [InlineData("43 SD", "SD")]
    [InlineData("41 SD, 84 PD", "PD")] // too early, then progression
    [InlineData("42 SD, 84 PD", "SD")]
    [InlineData("41 Non-CR/Non-PD", "NE")]
    [InlineData("42 Non-CR/Non-PD", "Non-CR/Non-PD")]
    [InlineData("41 Non-CR/Non-PD, 84 PD", "PD")]
    [InlineData("42 NED, 84 NED", "NED")]
    [InlineData("10 NED", "NED")] // no minimum
    [InlineData("42 NED, 84 PD", "NED")]
    [InlineData("42 NE, 84 PD", "PD")]
    [InlineData("42 NE", "NE")]
    public void Stable_disease_counts_from_the_minimum_duration_only(string visits, string expected) =>
        Assert.Equal((expected, expected), (ResponseSequence.Unconfirmed(visits), ResponseSequence.Confirmed(visits)));

    [Theory]
    [InlineData(28, "27 SD", "NE")]
    [InlineData(28, "28 SD", "SD")]
    [InlineData(0, "1 SD", "SD")]
    public void The_minimum_is_an_option(int least, string visits, string expected) =>
        Assert.Equal(expected, ResponseSequence.Unconfirmed(visits, new() { StableMinDays = least }));

    [Theory]
    [InlineData("41 CR", "NE")]
    [InlineData("42 CR", "SD")]
    [InlineData("41 PR, 84 PD", "PD")]
    [InlineData("42 PR, 84 PD", "SD")]
    public void A_response_that_is_not_confirmed_counts_as_stable_from_the_minimum_only(string visits, string expected) =>
        Assert.Equal(expected, ResponseSequence.Confirmed(visits));

    [Fact]
    public void The_reason_says_which_visit_and_day() =>
        Assert.Equal(
            [new("best", "SD"), new("visit", "Day 42"), new("days", "42"), new("leastDays", "42")],
            ResponseSequence.Read("42 SD").Assess().Best.Reasons[0].Facts);

    [Fact]
    public void The_first_assessment_that_shows_it_is_named_a_response_that_was_not_confirmed_too() =>
        Assert.Contains(new("visit", "Day 42"), ResponseSequence.Read("42 PR, 84 SD").Assess().Best.Reasons[1].Facts);

    [Fact]
    public void Nothing_assessed_has_its_own_rule() =>
        Assert.Equal(RuleIds.BestNothingAssessed, Patient.WithTargets().Baseline(30m).Assess().Best.Reasons[0].Rule);
}
