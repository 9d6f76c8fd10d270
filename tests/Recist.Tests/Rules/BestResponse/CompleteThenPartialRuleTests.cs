namespace Recist.Tests.Rules;

public class CompleteThenPartialRuleTests
{
    [Theory]
    [InlineData(CompleteThenPartial.Stable, "42 CR, 84 PR", "SD")]
    [InlineData(CompleteThenPartial.Stable, "20 CR, 35 PR", "NE")] // the minimum of SD is not met
    [InlineData(CompleteThenPartial.Progression, "42 CR, 84 PR", "SD")] // as CR then PD: Table 3
    [InlineData(CompleteThenPartial.Progression, "20 CR, 35 PR", "PD")]
    [InlineData(CompleteThenPartial.Progression, "42 CR, 84 PR, 126 PR", "SD")]
    [InlineData(CompleteThenPartial.Partial, "42 CR, 84 PR", "PR")]
    [InlineData(CompleteThenPartial.Partial, "42 CR, 60 PR", "SD")] // read as PR it still needs four weeks
    [InlineData(CompleteThenPartial.Progression, "42 CR, 84 CR, 126 PR", "CR")] // a confirmed CR stands
    [InlineData(CompleteThenPartial.Progression, "42 PR, 84 CR", "PR")]
    [InlineData(CompleteThenPartial.Stable, "42 CR, 84 PR, 126 PR", "PR")] // the later PR is confirmed by itself
    public void A_CR_that_was_not_confirmed_reads_as_the_option_says(CompleteThenPartial option, string visits, string expected) =>
        Assert.Equal(expected, ResponseSequence.Confirmed(visits, new() { CompleteThenPartial = option }));

    [Theory]
    [InlineData("42 CR, 84 PR", "Day 84")]
    [InlineData("42 CR, 84 NE, 126 PR", "Day 126")]
    [InlineData("42 CR, 84 CR, 126 PR", "Day 126")]
    [InlineData("42 PR, 84 CR", null)]
    [InlineData("42 CR, 84 PD, 126 PR", null)] // after the progression nothing counts
    public void It_is_a_question_to_the_clinic_whatever_the_option(string visits, string? at) =>
        Assert.Equal(at, ResponseSequence.Read(visits).Assess().Queries.SingleOrDefault(q => q.Code == QueryCodes.CompleteThenPartial)?.Visit);
}
