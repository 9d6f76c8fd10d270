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
    [InlineData(41)]
    [InlineData(42)]
    public void A_progression_before_the_start_ends_nothing_and_a_response_from_it_on_counts(int day)
    {
        var ends = Between(43, 0, $"{day} PD, 84 PR, 126 PD").Assess().Endpoints;
        Assert.Equal("41 42 event progression", $"{ends.TimeToResponse!.Days} {ends.ResponseDuration.Text()}");
        Assert.Equal(126 - 43, ends.Pfs!.Days);
    }

    [Theory]
    [InlineData(0, 60)]
    [InlineData(42, 60)]
    [InlineData(42, 0)]
    public void A_progression_from_the_start_on_ends_survival_and_best_response_wherever_the_reference_lies(int start, int reference)
    {
        var assessment = Between(start, reference, "42 PD, 84 PR, 126 PD").Assess();
        Assert.Equal(42 - start, assessment.Endpoints.Pfs!.Days);
        Assert.Equal(OverallResponse.PD, assessment.Best.Unconfirmed);
        Assert.Null(assessment.Endpoints.TimeToResponse);
    }

    [Fact]
    public void What_was_seen_between_start_and_reference_is_the_last_assessment_that_survival_knows() =>
        Assert.Equal("42 censored no-event", Between(0, 60, "42 SD").Assess().Endpoints.Pfs.Text());

    [Theory]
    [InlineData(83, "NE")]
    [InlineData(84, "PR")]
    public void A_response_after_death_is_none(int death, string best)
    {
        var patient = Between(0, 0, "42 NE, 84 PR, 126 PD");
        var assessment = (patient with { Dates = patient.Dates with { Death = Patient.Day(death) } }).Assess();
        Assert.Equal((best, death), (assessment.Best.Unconfirmed.Code(), assessment.Endpoints.Pfs!.Days));
    }

    [Theory]
    [InlineData("42 PR, 84 PD", 30, "none", "0 event death")] // before the response and before the start
    [InlineData("84 PR, 126 PD", 70, "none", "10 event death")]
    public void A_death_before_the_time_begins_ends_it_at_once_and_no_response_follows(string visits, int death, string duration, string survival)
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
