using System.Globalization;
using System.Text;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.QuestPdf;

/// <summary>Text as it may be drawn: cleaned like the built-in engine's, so that an upload cannot break or reorder a page.</summary>
internal static class LegibleText
{
    /// <summary>The text without what could harm the page, and with a question mark for each character that no font has.</summary>
    public static string Of(string text, bool bold, bool emphasis, bool rightToLeft)
    {
        var clean = CleanText.Of(text, rightToLeft);
        if (clean.All(c => c is >= ' ' and < '\x7F'))
        {
            return clean;
        }

        var legible = new StringBuilder(clean.Length);
        foreach (var rune in clean.EnumerateRunes())
        {
            legible.Append(Drawn(rune, bold, emphasis));
        }

        return legible.ToString();
    }

    private static Rune Drawn(Rune rune, bool bold, bool emphasis) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => rune,
        _ when FontLibrary.Shared.FaceFor(rune.Value, bold, emphasis) is not null => rune,
        UnicodeCategory.SpaceSeparator => new Rune(' '),
        _ => new Rune(FontLibrary.Replacement),
    };
}
