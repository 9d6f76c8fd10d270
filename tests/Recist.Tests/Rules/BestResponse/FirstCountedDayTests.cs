namespace Recist.Tests.Rules;

public class FirstCountedDayTests
{
    private static readonly ResponseOptions Unconfirmed = new() { ConfirmationRequired = false, StableMinDays = 0 };

    [Theory]
    [InlineData(0, 60)]
    [InlineData(60, 0)]
    [InlineData(60, 60)]
    public void It_is_the_later_of_start_and_reference(int start, int reference)
    {
        var assessment = Between(start, reference, "42 PR, 84 SD, 126 PD").Assess();
        Assert.Equal(OverallResponse.SD, assessment.Best.Unconfirmed);
        Assert.Null(assessment.Endpoints.TimeToResponse);
    }

    [Theory]
    [InlineData(0, 60, "84 42 event progression")] // from the start
    [InlineData(60, 0, "24 42 event progression")]
    public void A_progression_before_it_ends_nothing_and_a_response_from_it_on_counts(int start, int reference, string expected)
    {
        var assessment = Between(start, reference, "42 PD, 84 PR, 126 PD").Assess();
        var ends = assessment.Endpoints;
        Assert.Equal(expected, $"{ends.TimeToResponse!.Days} {ends.ResponseDuration.Text()}");
        Assert.Equal(126 - start, ends.Pfs!.Days);
    }

    [Theory]
    [InlineData("42 PR, 84 PD", 30, "0 event death", "0 event death")] // before the response and before the start
    [InlineData("84 PR, 126 PD", 70, "0 event death", "10 event death")]
    public void A_death_before_the_time_begins_ends_it_at_once(string visits, int death, string duration, string survival)
    {
        var patient = Between(visits.StartsWith("84", StringComparison.Ordinal) ? 60 : 35, 0, visits);
        var ends = (patient with { Dates = patient.Dates with { Death = Patient.Day(death) } }).Assess().Endpoints;
        Assert.Equal((duration, survival, survival), (ends.ResponseDuration.Text(), ends.Os.Text(), ends.Pfs.Text()));
    }

    private static Patient Between(int start, int reference, string visits) => ResponseSequence.Read(visits, Unconfirmed) with
    {
        Dates = new() { Start = Patient.Day(start), Reference = Patient.Day(reference) },
    };
}
