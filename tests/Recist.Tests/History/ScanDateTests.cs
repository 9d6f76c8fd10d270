namespace Recist.Tests.History;

public class ScanDateTests
{
    [Theory]
    [InlineData("2014-02", "2014-02-01", "2014-02-28")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2014", "2014-01-01", "2014-12-31")]
    [InlineData("2014-02-11", "2014-02-11", "2014-02-11")]
    public void A_date_covers_the_days_it_can_be(string text, string earliest, string latest)
    {
        Assert.True(ScanDate.TryParse(text, out var date));
        Assert.Equal((DateOnly.Parse(earliest, null), DateOnly.Parse(latest, null), text), (date.Earliest, date.Latest, date.Text));
    }

    [Theory]
    [InlineData("03/04/2024")]
    [InlineData("2024-02-30")]
    [InlineData("2024-2-3")]
    [InlineData("")]
    [InlineData("2024-02-03T10:00")]
    public void Anything_but_iso_is_no_date(string text) => Assert.False(ScanDate.TryParse(text, out _));

    [Fact]
    public void A_month_is_a_prefix_of_its_days_only()
    {
        ScanDate.TryParse("2014-02", out var month);
        Assert.True(month.IsPrefixOf(ScanDate.From(new(2014, 2, 11))));
        Assert.False(month.IsPrefixOf(ScanDate.From(new(2014, 3, 11))));
    }
}
