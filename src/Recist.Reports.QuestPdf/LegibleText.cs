using System.Globalization;
using System.Text;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.QuestPdf;

/// <summary>Text as it may be drawn: cleaned like the built-in engine's, so that an upload cannot break or reorder a page.</summary>
internal static class LegibleText
{
    /// <summary>The text without what could harm the page, with code points in place of letters that no font has.</summary>
    public static string Of(string text, bool rightToLeft)
    {
        var drawn = Printable.Drawn(CleanText.Of(text, rightToLeft));
        return drawn.All(c => c is >= ' ' and < '\x7F') ? drawn : string.Concat(drawn.EnumerateRunes().Select(Spaced));
    }

    private static Rune Spaced(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && !FontLibrary.Shared.Draws(rune) ? new Rune(' ') : rune;
}
