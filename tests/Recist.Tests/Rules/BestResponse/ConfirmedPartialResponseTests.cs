namespace Recist.Tests.Rules;

public class ConfirmedPartialResponseTests
{
    [Theory]
    [InlineData("42 PR, 69 PR", "SD")]
    [InlineData("42 PR, 70 PR", "PR")]
    [InlineData("42 PR, 63 PR, 84 PR", "PR")] // by day 84; the visit of day 63 comes too early
    [InlineData("42 PR, 84 CR", "PR")] // Table 3: PR, CR
    [InlineData("42 PR, 84 SD", "SD")]
    [InlineData("42 PR, 84 PD", "SD")]
    [InlineData("30 PR, 84 PD", "PD")]
    [InlineData("42 PR, 84 NE", "SD")]
    [InlineData("30 PR, 84 NE", "NE")]
    [InlineData("42 PR, 60 NE, 84 PR", "PR")] // E09: PR, NE, PR
    [InlineData("42 PR, 60 NE, 70 NE, 84 PR", "SD")]
    [InlineData("42 PR, 84 SD, 126 PR", "SD")]
    [InlineData("42 PR, 84 SD, 126 PR, 168 PR", "PR")] // the later pair
    [InlineData("0 PR, 21 CR, 42 PR", "SD")] // no PR after CR
    [InlineData("0 SD, 21 PR, 42 CR", "SD")] // 21 days only
    [InlineData("42 PR, 60 CR, 75 CR", "PR")] // 33 days after the PR, 15 after the CR
    [InlineData("42 PR, 84 CR, 126 PD", "PR")]
    public void A_PR_needs_a_PR_or_CR_four_weeks_later(string visits, string expected) => Assert.Equal(expected, ResponseSequence.Confirmed(visits));

    [Theory]
    [InlineData("42 PR, 84 SD, 126 PR", "PR")]
    [InlineData("42 PR, 60 SD, 70 SD, 84 PR", "SD")]
    public void By_an_option_one_SD_may_lie_between(string visits, string expected) =>
        Assert.Equal(expected, ResponseSequence.Confirmed(visits, new() { AcceptStableBetween = true }));

    [Fact]
    public void A_missed_visit_counts_as_an_NE_between() =>
        Assert.Equal(OverallResponse.SD, Patient.WithTargets().Baseline(100m).On(42, 60m).Missed(60).Missed(70).On(84, 60m).Assess().Best.Confirmed);
}
