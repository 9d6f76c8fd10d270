namespace Recist.Tests.Rules;

public class DurationOfResponseTests
{
    [Theory]
    [InlineData("42 PR, 84 PR, 126 PD", null, null, "84 event progression")]
    [InlineData("42 PR, 84 CR, 126 CR, 168 PD", null, null, "126 event progression")] // from the PR
    [InlineData("42 PR, 84 PR", 100, null, "58 event death")]
    [InlineData("42 PR, 84 PR, 126 NE", null, null, "42 censored no-event")]
    [InlineData("42 PR, 84 PR, 126 PD", null, 90, "42 censored new-therapy")]
    [InlineData("42 SD, 84 PD", null, null, "none")] // only responders
    [InlineData("42 PR, 84 PD", null, null, "none")] // not confirmed
    public void From_the_first_response_that_counts_to_progression_or_death(string visits, int? death, int? therapy, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death, therapy: therapy).ResponseDuration.Text());

    [Fact]
    public void Without_confirmation_it_begins_at_the_first_response() =>
        Assert.Equal("42 event progression", Course.Endpoints("42 PR, 84 PD", options: new() { ConfirmationRequired = false }).ResponseDuration.Text());

    [Fact]
    public void A_missing_baseline_censors_it_where_it_begins_as_it_does_progression_free_survival()
    {
        var patient = Course.Read("42 PR, 84 PR, 126 PD");
        var ends = (patient with { Dates = patient.Dates with { BaselineMissing = true } }).Assess().Endpoints;
        Assert.Equal(("0 censored no-baseline", "0 censored no-baseline"), (ends.ResponseDuration.Text(), ends.Pfs.Text()));
        Assert.Equal(42, ends.TimeToResponse!.Days);
    }

    [Fact]
    public void The_gap_counts_from_the_last_evaluable_assessment() =>
        Assert.Equal("42 censored missed-visits", Course.Endpoints("42 PR, 84 PR, 300 PD", gap: 126).ResponseDuration.Text());

    [Fact]
    public void In_iRECIST_it_ends_with_the_confirmed_progression_not_with_one_that_was_taken_back()
    {
        var options = new ResponseOptions { Criteria = Criteria.IRecist, ConfirmationRequired = false };
        var time = Course.Endpoints("42 iPR, 84 iPR, 126 iUPD, 168 iSD, 210 iUPD, 252 iCPD", options: options).ResponseDuration;
        Assert.Equal("168 event progression", time.Text());
    }
}
