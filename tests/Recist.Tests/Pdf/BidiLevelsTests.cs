using Recist.Reports.Pdf.Typesetting;

namespace Recist.Tests.Pdf;

/// <summary>Cases worked by hand from Unicode Standard Annex 9. Capitals stand for Hebrew letters, as in the annex.</summary>
public sealed class BidiLevelsTests
{
    [Theory]
    [InlineData("car means CAR.", "00000000001110", false)]
    [InlineData("car MEANS CAR.", "22211111111111", true)]
    [InlineData("ABC 12.5 mm", "11112222000", false)]
    [InlineData("ABC 12.5 mm", "11112222122", true)]
    [InlineData("A (b) C", "1112111", true)]
    [InlineData("a (B) c", "0001000", false)]
    [InlineData("A \u2066b 1\u2069 C", "111222111", true)]
    [InlineData("A 5% B", "112211", true)]
    [InlineData("A +5 B", "111211", true)]
    public void Each_character_gets_the_level_of_the_annex(string text, string expected, bool rightToLeft)
    {
        var hebrew = string.Concat(text.Select(c => c is >= 'A' and <= 'Z' ? (char)('\u05D0' + (c - 'A')) : c));

        Assert.Equal(expected, string.Concat(BidiLevels.Of(hebrew, rightToLeft).Select(level => (char)('0' + level))));
    }

    [Fact]
    public void European_digits_after_Arabic_letters_are_Arabic_numbers()
    {
        Assert.Equal("11112221", string.Concat(BidiLevels.Of("سنة 123 ", rightToLeft: true).Select(level => (char)('0' + level))));
        Assert.Equal("111122", string.Concat(BidiLevels.Of("سنة 12", rightToLeft: false).Select(level => (char)('0' + level))));
    }
}
