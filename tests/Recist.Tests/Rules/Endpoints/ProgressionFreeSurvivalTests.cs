namespace Recist.Tests.Rules;

public class ProgressionFreeSurvivalTests
{
    [Theory]
    [InlineData("42 SD, 84 PD", null, "84 event progression")]
    [InlineData("42 SD, 84 PD, 126 PD", null, "84 event progression")]
    [InlineData("42 SD, 84 SD", 100, "100 event death")]
    [InlineData("42 SD, 84 PD", 100, "84 event progression")]
    [InlineData("42 SD, 84 PD", 84, "84 event progression")] // both on one day
    [InlineData("42 SD, 84 PD", 83, "83 event death")]
    [InlineData("", 30, "30 event death")] // before the first assessment
    [InlineData("42 SD, 84 SD", null, "84 censored no-event")]
    [InlineData("42 SD, 84 NE", null, "42 censored no-event")]
    [InlineData("42 NE, 84 NE", null, "0 censored no-postbaseline")]
    [InlineData("42 NE, 84 PD", null, "84 event progression")]
    [InlineData("-1 PD, 42 SD", null, "42 censored no-event")] // before the start
    public void The_earlier_of_progression_and_death(string visits, int? death, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death).Pfs.Text());

    [Fact]
    public void Without_a_baseline_assessment_it_is_censored_at_the_start()
    {
        var patient = Patient.WithTargets().On(42, 30m).On(84, 60m) with { Dates = new() { Start = Patient.Day(0) } };
        Assert.Equal("0 censored no-baseline", patient.Assess().Endpoints.Pfs.Text());
        Assert.Equal("84 event progression", Patient.WithTargets().Baseline(30m).On(84, 60m).Assess().Endpoints.Pfs.Text());
    }

    [Fact]
    public void Where_the_source_says_that_the_baseline_is_missing_it_is_censored_at_the_start()
    {
        var patient = Course.Read("42 SD, 84 PD", death: 100);
        Assert.Equal("0 censored no-baseline", (patient with { Dates = patient.Dates with { BaselineMissing = true } }).Assess().Endpoints.Pfs.Text());
    }

    [Fact]
    public void Without_a_visit_and_a_start_there_is_none() => Assert.Null(new Patient().Assess().Endpoints.Pfs);

    [Fact]
    public void A_new_lesion_that_is_confirmed_later_dates_it_back()
    {
        var patient = Patient.WithTargets().Baseline(50m)
            .On(42, 50m).New("L1", NewLesionStatus.Equivocal)
            .On(84, 50m).New("L1", NewLesionStatus.Unequivocal);
        Assert.Equal("42 event progression", patient.Assess().Endpoints.Pfs.Text());
    }

    [Fact]
    public void The_reason_names_the_visit_and_the_days()
    {
        var why = Course.Endpoints("42 SD, 84 PD").Pfs!.Why;
        Assert.Equal((RuleIds.EndpointPfs, "progression", "Day 84", "84"), (why.Rule, why.Value("reason"), why.Value("visit"), why.Value("days")));
    }

    [Fact]
    public void Symptomatic_deterioration_changes_nothing()
    {
        var patient = Course.Read("42 SD, 84 SD");
        Assert.Equal("84 censored no-event", (patient with { Dates = patient.Dates with { SymptomaticDeterioration = Patient.Day(60) } }).Assess().Endpoints.Pfs.Text());
    }
}
