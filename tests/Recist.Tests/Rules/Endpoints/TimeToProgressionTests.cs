namespace Recist.Tests.Rules;

public class TimeToProgressionTests
{
    [Theory]
    [InlineData("42 SD, 84 PD", null, "84 event progression")]
    [InlineData("42 SD, 84 SD", null, "84 censored no-event")]
    [InlineData("42 SD, 84 NE", 100, "42 censored death")] // last evaluable assessment
    [InlineData("", 100, "0 censored death")]
    [InlineData("42 SD, 84 PD", 100, "84 event progression")]
    [InlineData("42 SD, 84 PD", 84, "84 event progression")]
    public void A_death_without_progression_is_censored_at_the_last_assessment(string visits, int? death, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death).Ttp.Text());

    [Fact]
    public void By_an_option_on_its_own_day() =>
        Assert.Equal("100 censored death", Course.Endpoints("42 SD, 84 NE", 100, options: new() { DeathWithoutProgression = DeathWithoutProgression.DeathDate }).Ttp.Text());

    [Fact]
    public void A_new_therapy_before_the_death_comes_first() =>
        Assert.Equal("42 censored new-therapy", Course.Endpoints("42 SD, 84 SD", 100, therapy: 60).Ttp.Text());

    [Fact]
    public void The_gap_rule_holds_for_progression() => Assert.Equal("42 censored missed-visits", Course.Endpoints("42 SD, 169 PD", gap: 126).Ttp.Text());
}
