namespace Recist.Tests.Rules;

public class IRecistProgressionFreeSurvivalTests
{
    private static readonly ResponseOptions IRecist = new() { Criteria = Criteria.IRecist };

    [Fact]
    public void Other_criteria_have_none() => Assert.Null(Course.Endpoints("42 SD, 84 PD").IPfs);

    [Theory]
    [InlineData("42 iUPD, 84 iSD, 126 iSD", 200, "200 event death")]
    [InlineData("42 iUPD, 84 iUPD", 60, "42 event unconfirmed-progression")]
    [InlineData("42 iSD, 84 iUPD", 60, "60 event death")]
    [InlineData("42 iSD, 84 NE", null, "42 censored no-event")]
    public void Death_is_an_event_too(string visits, int? death, string expected) =>
        Assert.Equal(expected, Course.Endpoints(visits, death, options: IRecist).IPfs.Text());

    [Fact]
    public void The_censoring_rules_hold()
    {
        Assert.Equal("42 censored new-therapy", Course.Endpoints("42 iSD, 84 iUPD, 126 iCPD", therapy: 60, options: IRecist).IPfs.Text());
        Assert.Equal("42 censored missed-visits", Course.Endpoints("42 iSD, 200 iUPD, 240 iCPD", gap: 126, options: IRecist).IPfs.Text());
        Assert.Equal("84 event progression", Course.Endpoints("42 iSD, 84 iUPD, 126 iCPD", therapy: 100, options: IRecist).IPfs.Text()); // the iUPD came before
    }

    [Fact]
    public void PFS_and_TTP_take_the_first_iUPD_although_it_was_taken_back()
    {
        var endpoints = Course.Endpoints("42 iUPD, 84 iSD, 126 iUPD, 168 iCPD", options: IRecist);
        Assert.Equal(("42 event progression", "42 event progression", "126 event progression"), (endpoints.Pfs.Text(), endpoints.Ttp.Text(), endpoints.IPfs.Text()));
    }
}
