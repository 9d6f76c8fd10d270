using Recist.Reports.Content;
using Recist.Reports.Words;

namespace Recist.Tests.Reports;

public class NotationTests
{
    private static readonly Notation Iso = new(DateStyle.Iso, '.');
    private static readonly Notation German = new(DateStyle.DayMonthYear, ',');

    [Theory]
    [InlineData("-29.96", "−29.96%")]
    [InlineData("-29.9999999999", "−29.9999999999%")]
    [InlineData("-30", "−30.0%")]
    [InlineData("-30.04", "−30.04%")]
    [InlineData("-12.34", "−12.3%")]
    [InlineData("0", "0.0%")]
    [InlineData("-0.04", "−0.04%")]
    [InlineData("36.5384615385", "+36.5%")]
    public void A_percentage_never_reaches_a_limit_by_rounding(string value, string expected) =>
        Assert.Equal(expected, Iso.Percent(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), -30m));

    [Theory]
    [InlineData("9.96", "9.96")]
    [InlineData("9.9999", "9.9999")]
    [InlineData("10", "10.0")]
    [InlineData("12.25", "12.3")]
    public void A_length_never_reaches_a_limit_by_rounding(string value, string expected) =>
        Assert.Equal(expected, Iso.Millimetres(Length.FromMillimetres(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), 10m));

    [Fact]
    public void The_clinics_style_decides_sign_and_date()
    {
        Assert.Equal("−12,3%", German.Percent(-12.34m));
        Assert.Equal("14 Mar 2026", German.Date(new DateOnly(2026, 3, 14)));
        Assert.Equal("2026-03-14", Iso.Date(new DateOnly(2026, 3, 14)));
    }

    [Fact]
    public void A_partial_date_is_printed_as_given()
    {
        Assert.True(ScanDate.TryParse("2014-02", out var date));
        Assert.Equal("2014-02", German.Date(date));
    }

    [Fact]
    public void A_limit_is_printed_with_all_its_decimals() => Assert.Equal("168.084", Iso.Exact(168.084m));
}
