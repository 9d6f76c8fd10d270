namespace Recist.Tests.Rules;

public class CensoringTests
{
    [Theory]
    [InlineData("42 SD, 84 PD", 83, "42 censored new-therapy")]
    [InlineData("42 SD, 84 PD", 84, "84 event progression")] // on the day of the event it counts
    [InlineData("42 SD, 84 PD", 42, "42 censored new-therapy")] // an assessment on its first day counts
    [InlineData("42 SD, 84 PD", 41, "0 censored new-therapy")]
    [InlineData("42 SD, 84 NE, 126 PD", 100, "42 censored new-therapy")]
    [InlineData("42 SD, 84 SD", 60, "42 censored new-therapy")] // no event
    [InlineData("42 SD, 84 SD", 200, "84 censored new-therapy")]
    [InlineData("42 NE", 60, "0 censored no-postbaseline")]
    public void A_new_therapy_before_the_event_censors(string visits, int therapy, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, therapy: therapy).Pfs.Text());

    [Theory]
    [InlineData("42 SD, 84 PD", 60, "84 event progression")]
    [InlineData("42 SD, 84 SD", 60, "84 censored no-event")]
    public void By_an_option_it_does_not(string visits, int therapy, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, therapy: therapy, options: new() { CensorAtNewTherapy = false }).Pfs.Text());

    [Theory]
    [InlineData("42 SD, 168 PD", null, 126, "168 event progression")]
    [InlineData("42 SD, 169 PD", null, 126, "42 censored missed-visits")]
    [InlineData("42 SD, 84 NE, 169 PD", null, 126, "42 censored missed-visits")] // NE does not shorten the gap
    [InlineData("42 SD, 84 SD, 169 PD", null, 126, "169 event progression")]
    [InlineData("42 SD", 168, 126, "168 event death")]
    [InlineData("42 SD", 169, 126, "42 censored missed-visits")]
    [InlineData("42 SD, 169 SD", 169, 126, "169 event death")] // assessed on the day of death: no gap before it
    [InlineData("42 SD, 169 NE", 169, 126, "42 censored missed-visits")]
    [InlineData("", 126, 126, "126 event death")] // counted from the start
    [InlineData("", 127, 126, "0 censored missed-visits")]
    [InlineData("42 SD, 300 SD", null, 126, "300 censored no-event")] // only an event can come too late
    [InlineData("42 SD, 400 PD", null, null, "400 event progression")] // the rule is off
    public void An_event_after_too_long_a_gap_is_censored_before_it(string visits, int? death, int? gap, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death, gap: gap).Pfs.Text());

    [Theory]
    [InlineData(60, 100, "42 censored new-therapy")] // a new therapy, then a death without a scan: the therapy decides
    [InlineData(100, 100, "100 event death")]
    [InlineData(101, 100, "100 event death")]
    public void A_death_after_a_new_therapy_is_no_event_though_nothing_was_scanned_between(int therapy, int death, string expected) =>
        Assert.Equal(expected, Course.Endpoints("42 SD", death, therapy: therapy).Pfs.Text());

    [Fact]
    public void The_gap_and_its_limit_stand_in_the_reason()
    {
        var why = Course.Endpoints("42 SD, 169 PD", gap: 126).Pfs!.Why;
        Assert.Equal(("127", "126", "Day 169"), (why.Value("gapDays"), why.Value("limitDays"), why.Value("visit")));
    }

    [Fact]
    public void A_new_therapy_comes_before_the_gap() =>
        Assert.Equal("42 censored new-therapy", Course.Endpoints("42 SD, 300 PD", therapy: 100, gap: 126).Pfs.Text());
}
