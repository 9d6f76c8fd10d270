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
}
