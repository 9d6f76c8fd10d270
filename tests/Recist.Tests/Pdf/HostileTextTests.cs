using System.Text;
using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Tests.Pdf;

/// <summary>Text from uploaded files may hold anything; it is only ever text.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("plain (text) \\ <tag> & more", "plain (text) \\ <tag> & more")]
    [InlineData("a\u0000b\u0007c\u007F", "abc")]
    [InlineData("line\nbreak\ttab\u2028end", "line break tab end")]
    [InlineData("over\u202Erid\u202Dden\u202C", "overridden")]
    [InlineData("iso\u2067late\u2069d", "isolated")]
    [InlineData("soft\u00ADhyphen\u200Bzero\uFEFFwidth", "softhyphenzerowidth")]
    [InlineData("e\u0301", "é")]
    public void Text_is_made_safe(string text, string expected) => Assert.Equal(expected, CleanText.Of(text, rightToLeft: false));

    [Theory]
    [InlineData("\u206612 mm\u2069", "\u206612 mm\u2069")]
    [InlineData("\u206612 mm", "\u206612 mm\u2069")]
    [InlineData("12 mm\u2069\u2069", "12 mm")]
    [InlineData("\u202Eabc", "abc")]
    public void Right_to_left_documents_keep_isolates_balanced(string text, string expected) => Assert.Equal(expected, CleanText.Of(text, rightToLeft: true));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("half \uFFFD pair", CleanText.Of(string.Concat("half ", (char)0xD800, " pair"), rightToLeft: false));

    [Fact]
    public void Hostile_text_is_drawn_as_text_and_stays_on_the_page()
    {
        var composed = new BuiltInRenderer().Compose(SampleDocuments.Hostile);
        using var pdf = TaggedPdf.Open(composed.Bytes);
        var text = pdf.Root.AllText();

        Assert.Contains(")/OpenAction (x) \\ << /JS >>", text, StringComparison.Ordinal);
        Assert.Contains("abcdef", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
        Assert.All(pdf.Pages.SelectMany(page => page.Letters).Where(letter => letter.Value.Trim().Length > 0), letter =>
            Assert.InRange(letter.BoundingBox.Left, 40, SampleDocuments.Hostile.Paper.Width - 40));
    }

    [Fact]
    public void A_character_without_a_glyph_is_printed_as_its_code_point()
    {
        var composed = new BuiltInRenderer([]).Compose(SampleDocuments.Of(new Paragraph("Name 漢😀\uFFFF end")));
        using var pdf = TaggedPdf.Open(composed.Bytes);

        Assert.Equal("Name [U+6F22 U+1F600 U+FFFF] end", pdf.OfType("P").Single().Text);
        Assert.Equal([new Rune('漢')], Printable.Missing("12 mm, 漢漢 \u202E"));
    }

    [Fact]
    public void No_glyph_is_the_empty_box_of_a_missing_character()
    {
        using var shaper = new Shaper("en");
        var tokeniser = new Tokeniser(FontLibrary.Shared, shaper, rightToLeft: false);
        var text = string.Concat(Enumerable.Range(0x20, 0x2C00).Where(c => !char.IsSurrogate((char)c)).Select(c => (char)c));
        foreach (var style in new[] { TextStyle.Plain(9), TextStyle.Plain(9) with { Bold = true }, TextStyle.Plain(9) with { Emphasis = true } })
        {
            var glyphs = tokeniser.Tokens(text, style).SelectMany(token => token.Fragments).SelectMany(fragment => fragment.Shaped.Glyphs);
            Assert.DoesNotContain(glyphs, glyph => glyph.Id == 0);
        }
    }

    [Fact]
    public void A_right_to_left_name_never_moves_the_numbers_after_it()
    {
        var composed = new BuiltInRenderer().Compose(SampleDocuments.Of(new Paragraph(RichText.Of(new Run("Patient "), new Run("محمد"), new Run(" 12.5 mm")))));
        using var pdf = TaggedPdf.Open(composed.Bytes);
        var letters = pdf.Pages[0].Letters.Where(letter => letter.StartBaseLine.Y < 750).ToList();
        double X(string value) => letters.First(letter => letter.Value == value).StartBaseLine.X;

        Assert.Equal("Patient محمد 12.5 mm", pdf.OfType("P").Single().Text);
        Assert.True(X("P") < X("د") && X("د") < X("م") && X("م") < X("1") && X("1") < X("5"));
    }
}
