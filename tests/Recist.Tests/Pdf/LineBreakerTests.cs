using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Tests.Pdf;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("one two", 20, "one |two")]
    [InlineData("one two", 1, "o|n|e |t|w|o")]
    [InlineData("to 2026-09-21", 50, "to |2026-09-21")]
    [InlineData("Non-CR/non-PD", 30, "Non-|CR/|non-PD")]
    [InlineData("−36.5%", 100, "−36.5%")]
    [InlineData("5\u00A0mm long", 25, "5\u00A0mm |long")]
    [InlineData("", 30, "")]
    public void Lines_end_where_a_reader_expects_it(string text, double width, string expected) => Assert.Equal(expected, Lines(text, width));

    [Fact]
    public void A_line_break_ends_a_line_and_reads_as_a_space_but_only_where_a_report_puts_it()
    {
        Assert.Equal("Week 6 |2014-02", Lines(RichText.Of(new("Week 6"), Run.LineBreak, new("2014-02")), 200));
        Assert.Equal("from a file", Lines("from\na\nfile", 200));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_cut_and_no_letter_is_lost()
    {
        var lines = Lines(new string('X', 100), 40).Split('|');

        Assert.Equal(100, lines.Sum(line => line.Length));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 8));
        Assert.Equal(new string('X', 3), string.Concat(Lines("XXX", 0.1).Split('|')));
    }

    private static string Lines(RichText text, double width)
    {
        using var shaper = new Shaper("en");
        var tokens = new Tokeniser(FontLibrary.Shared, shaper, rightToLeft: false).Tokens(text, TextStyle.Plain(9));
        var lines = new LineBreaker(shaper, rightToLeft: false).Lines(tokens, width);
        return string.Join('|', lines.Select(line => string.Concat(line.Fragments.Select(placed => placed.Fragment.Text))));
    }
}
