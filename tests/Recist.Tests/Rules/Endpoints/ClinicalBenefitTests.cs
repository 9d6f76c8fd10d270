namespace Recist.Tests.Rules;

public class ClinicalBenefitTests
{
    [Theory]
    [InlineData("42 PR, 84 PR, 126 PD", true)] // a response has no minimum
    [InlineData("42 SD, 167 SD", false)]
    [InlineData("42 SD, 168 SD", true)]
    [InlineData("42 SD, 168 Non-CR/Non-PD", true)]
    [InlineData("42 SD, 168 PR", true)] // not confirmed, but no progression
    [InlineData("42 PR, 84 PD, 168 SD", false)]
    [InlineData("42 SD, 168 NE", false)]
    [InlineData("42 SD, 168 NED", false)]
    public void A_response_or_no_progression_for_24_weeks(string visits, bool expected) =>
        Assert.Equal(expected, Course.Endpoints(visits).ClinicalBenefit!.Reached);

    [Theory]
    [InlineData("41 SD", false)]
    [InlineData("42 SD", true)]
    public void The_least_duration_is_an_option(string visits, bool expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, options: new() { ClinicalBenefitMinDays = 42 }).ClinicalBenefit!.Reached);

    [Fact]
    public void It_counts_from_the_reference_date_and_says_so()
    {
        var patient = Course.Read("42 SD, 168 SD");
        Assert.False((patient with { Dates = patient.Dates with { Reference = Patient.Day(1) } }).Assess().Endpoints.ClinicalBenefit!.Reached);
        var why = patient.Assess().Endpoints.ClinicalBenefit!.Why;
        Assert.Equal(("168", "168", "Day 168"), (why.Value("limitDays"), why.Value("days"), why.Value("visit")));
    }
}
