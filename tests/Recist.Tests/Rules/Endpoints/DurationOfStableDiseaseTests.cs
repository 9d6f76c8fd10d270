namespace Recist.Tests.Rules;

public class DurationOfStableDiseaseTests
{
    [Theory]
    [InlineData("42 SD, 84 PD", null, "84 event progression")]
    [InlineData("42 SD, 84 SD", null, "84 censored no-event")]
    [InlineData("42 SD, 84 SD", 100, "84 censored death")]
    [InlineData("42 PR, 84 SD, 126 PD", null, "126 event progression")] // the PR was not confirmed
    [InlineData("42 PR, 84 PR", null, "none")]
    [InlineData("42 Non-CR/Non-PD", null, "none")]
    [InlineData("20 SD, 60 PD", null, "none")] // PD: the minimum duration was not met
    public void From_the_start_to_progression_where_SD_is_the_best_response(string visits, int? death, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death).StableDuration.Text());

    [Theory]
    [InlineData("50 62 52 52", "126 censored no-event")] // the iUPD of day 42 was cleared
    [InlineData("50 62 52 64", "126 event unconfirmed-progression")]
    [InlineData("50 62 52 64 70", "126 event progression")] // confirmed at day 168: the iUPD of day 126
    [InlineData("50 48 62 68", "84 event progression")]
    [InlineData("50 48 62 62", "84 event unconfirmed-progression")]
    [InlineData("50 62 68", "none")] // iCPD
    public void By_iRECIST_to_the_progression_that_nothing_has_taken_back(string sums, string expected)
    {
        var sizes = Patient.Mm(sums);
        var patient = Immune.WithTargets().Baseline(sizes[0]);
        for (var i = 1; i < sizes.Length; i++)
        {
            patient = patient.On(42 * i, sizes[i]);
        }

        Assert.Equal(expected, patient.Assess().Endpoints.StableDuration.Text());
    }
}
