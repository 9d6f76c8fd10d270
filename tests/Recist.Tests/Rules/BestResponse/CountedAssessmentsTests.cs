namespace Recist.Tests.Rules;

public class CountedAssessmentsTests
{
    [Theory]
    [InlineData("42 SD, 42 PR", "SD")]
    [InlineData("42 PR, 42 CR", "PR")]
    [InlineData("42 NE, 42 CR", "CR")]
    [InlineData("42 NED, 42 PR", "NED")]
    [InlineData("42 Non-CR/Non-PD, 42 SD", "Non-CR/Non-PD")]
    [InlineData("42 CR, 42 PD, 84 CR", "PD")]
    [InlineData("42 PD, 42 PD, 84 CR", "PD")] // two PD of one day do not make it vanish
    public void Of_one_day_the_worst_counts(string visits, string expected)
    {
        var patient = ResponseSequence.Read(visits);
        var labelled = patient with { Visits = [.. patient.Visits.Select((v, i) => v with { Label = "V" + i })] };
        Assert.Equal(expected, labelled.Assess().Best.Unconfirmed.Code());
    }

    [Fact]
    public void Assessments_before_the_reference_date_are_dropped() => Assert.Equal("SD", ResponseSequence.Unconfirmed("-1 CR, 42 SD"));

    [Fact]
    public void An_assessment_on_the_reference_date_counts() => Assert.Equal("CR", ResponseSequence.Unconfirmed("0 CR, 42 SD"));

    [Theory]
    [InlineData(83, OverallResponse.SD)]
    [InlineData(84, OverallResponse.PR)] // on the same day it counts
    [InlineData(85, OverallResponse.PR)]
    public void Nothing_counts_after_a_new_therapy(int therapy, OverallResponse expected)
    {
        var patient = ResponseSequence.Read("42 SD, 84 PR");
        Assert.Equal(expected, (patient with { Dates = patient.Dates with { NewTherapy = Patient.Day(therapy) } }).Assess().Best.Unconfirmed);
    }

    [Fact]
    public void A_partial_date_is_its_last_possible_day()
    {
        Assert.True(ScanDate.TryParse("2025-02", out var february)); // reference 6 January: 28 February is day 53
        var patient = new Patient { Dates = new() { Reference = Patient.Day(0) } }.Add(new Visit("V1", february) { GivenOverall = OverallResponse.SD });
        Assert.Equal(OverallResponse.SD, patient.Assess().Best.Unconfirmed);
    }
}
