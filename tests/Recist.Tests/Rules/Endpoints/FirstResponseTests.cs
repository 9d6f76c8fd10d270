namespace Recist.Tests.Rules;

public class FirstResponseTests
{
    [Theory]
    [InlineData("42 PR, 84 PR", 42)]
    [InlineData("42 PR, 84 CR, 126 CR", 42)] // also when CR follows
    [InlineData("42 PR, 84 SD, 126 PR, 168 PR", 126)] // the first one that is confirmed
    [InlineData("42 CR, 84 SD, 126 PR, 168 PR", 126)]
    [InlineData("42 CR, 84 CR", 42)]
    [InlineData("42 PR, 84 SD", null)]
    [InlineData("42 SD, 84 SD", null)]
    [InlineData("42 PD, 84 PR, 126 PR", null)]
    public void Where_confirmation_is_required_it_is_the_first_confirmed_one(string visits, int? expected) =>
        Assert.Equal(expected, Course.Endpoints(visits).TimeToResponse?.Days);

    [Theory]
    [InlineData("42 SD, 84 PR, 126 SD", 84)]
    [InlineData("42 CR", 42)]
    [InlineData("42 SD", null)]
    public void Otherwise_the_first_CR_or_PR(string visits, int? expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, options: new() { ConfirmationRequired = false }).TimeToResponse?.Days);

    [Theory]
    [InlineData(CompleteThenPartial.Stable, null)]
    [InlineData(CompleteThenPartial.Progression, null)]
    [InlineData(CompleteThenPartial.Partial, 42)] // the CR is read as the PR that the next visit confirms
    public void A_CR_then_a_PR_follows_its_option(CompleteThenPartial option, int? expected) =>
        Assert.Equal(expected, Course.Endpoints("42 CR, 84 PR", options: new() { CompleteThenPartial = option }).TimeToResponse?.Days);

    [Fact]
    public void The_days_count_from_the_start_not_from_the_reference()
    {
        var patient = Course.Read("42 PR, 84 PR");
        var moved = patient with { Dates = patient.Dates with { Reference = Patient.Day(10) } };
        Assert.Equal((42, "Day 42"), (moved.Assess().Endpoints.TimeToResponse!.Days, moved.Assess().Endpoints.TimeToResponse!.Visit));
    }

    [Fact]
    public void A_response_after_a_new_therapy_does_not_count() => Assert.Null(Course.Endpoints("42 SD, 84 PR, 126 PR", therapy: 60).TimeToResponse);

    [Theory]
    [InlineData(true, 126)]
    [InlineData(false, 42)]
    public void Words_of_iRECIST_count_like_those_of_RECIST(bool confirmed, int expected)
    {
        var options = new ResponseOptions { Criteria = Criteria.IRecist, ConfirmationRequired = confirmed };
        Assert.Equal(expected, Course.Endpoints("42 iPR, 84 iUPD, 126 iPR, 168 iCR", options: options).TimeToResponse?.Days);
    }
}
