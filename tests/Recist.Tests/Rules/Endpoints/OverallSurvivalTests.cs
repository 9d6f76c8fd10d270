namespace Recist.Tests.Rules;

public class OverallSurvivalTests
{
    [Theory]
    [InlineData("42 SD, 84 PD", 200, null, "200 event death")]
    [InlineData("42 SD, 84 PD", 200, 150, "200 event death")]
    [InlineData("42 SD, 84 PD", null, 150, "150 censored no-event")]
    [InlineData("42 SD, 84 PD", null, 60, "60 censored no-event")] // as stated, also when a visit is later
    [InlineData("42 SD, 84 NE", null, null, "84 censored no-event")] // the last visit that took place
    [InlineData("", null, null, "0 censored no-event")]
    public void From_the_start_to_death_or_the_last_day_known_alive(string visits, int? death, int? alive, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death, alive).Os.Text());

    [Fact]
    public void A_missed_visit_does_not_show_the_patient_alive() =>
        Assert.Equal("42 censored no-event", Patient.WithTargets().Baseline(30m).On(42, 30m).Missed(84).Assess().Endpoints.Os.Text());

    [Fact]
    public void Neither_a_new_therapy_nor_a_missing_baseline_ends_it()
    {
        var patient = Course.Read("42 SD", death: 400, therapy: 60, gap: 126);
        Assert.Equal("400 event death", (patient with { Dates = patient.Dates with { BaselineMissing = true } }).Assess().Endpoints.Os.Text());
    }
}
