namespace Recist.Tests.Rules;

public class ProgressionOfIRecistTests
{
    [Theory]
    [InlineData("42 iSD, 84 iUPD, 126 iCPD", "84 event progression")]
    [InlineData("42 iUPD, 84 iUPD, 126 iCPD", "42 event progression")] // first of the unbroken block
    [InlineData("42 iUPD, 84 NE, 126 iCPD", "42 event progression")] // NE does not break it
    [InlineData("42 iUPD, 84 iSD, 126 iUPD, 168 iCPD", "126 event progression")] // the bar was reset
    [InlineData("42 iUPD, 84 iPR", "84 censored no-event")]
    [InlineData("42 iUPD, 84 Non-iCR/Non-iUPD", "84 censored no-event")]
    [InlineData("42 iSD, 84 iUPD", "84 event unconfirmed-progression")]
    [InlineData("42 iUPD, 84 iUPD", "42 event unconfirmed-progression")]
    [InlineData("42 iUPD, 84 NE", "42 event unconfirmed-progression")]
    [InlineData("42 iCPD", "42 event progression")]
    public void The_iUPD_that_was_confirmed_or_never_taken_back(string visits, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, options: new() { Criteria = Criteria.IRecist }).IPfs.Text());

    [Fact]
    public void A_PR_after_a_CR_that_counts_as_progression_is_confirmed_with_the_block_that_follows() => Assert.Equal(
        "84 event progression",
        Course.Endpoints(
            "42 iCR, 84 iPR, 126 iUPD, 168 iCPD",
            options: new() { Criteria = Criteria.IRecist, CompleteThenPartial = CompleteThenPartial.Progression }).IPfs.Text());

    [Theory]
    [InlineData("42 iUPD, 84 iCPD", "24 event progression")]
    [InlineData("42 iCPD, 84 iCPD", "24 event progression")]
    [InlineData("42 iUPD, 84 iUPD", "24 event unconfirmed-progression")]
    public void What_was_assessed_before_the_start_does_not_count(string visits, string expected)
    {
        var patient = Course.Read(visits, options: new() { Criteria = Criteria.IRecist });
        Assert.Equal(expected, (patient with { Dates = new() { Start = Patient.Day(60) } }).Assess().Endpoints.IPfs.Text());
    }
}
