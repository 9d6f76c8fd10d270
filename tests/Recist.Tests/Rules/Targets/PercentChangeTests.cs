using Recist.Rules;

namespace Recist.Tests.Rules;

public class PercentChangeTests
{
    [Theory]
    [InlineData("33", "23.1", "-30")]
    [InlineData("3", "4", "33.3333333333")]
    [InlineData("3", "1", "-66.6666666667")]
    [InlineData("30", "0", "-100")]
    [InlineData("0", "5", "")]
    [InlineData("-", "5", "")]
    [InlineData("30", "-", "")]
    public void It_has_ten_decimals_or_no_meaning(string reference, string sum, string expected)
    {
        var change = PercentChange.Between(Length(reference), Length(sum));
        Assert.Equal(expected, change?.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture) ?? "");
    }

    private static Length? Length(string text) => Patient.Mm(text)[0] is { } mm ? Recist.Length.FromMillimetres(mm) : null;
}
