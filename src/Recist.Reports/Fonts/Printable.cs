using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>Tells which characters a report cannot show, so that it can say so instead of only drawing a question mark.</summary>
public static class Printable
{
    /// <summary>The characters of a text that no font has, each once, in order; control and format characters are never drawn and do not count.</summary>
    public static IReadOnlyList<Rune> Missing(string text) =>
        [.. text.EnumerateRunes().Where(rune => !IsInvisible(rune) && FontLibrary.Shared.FaceFor(rune.Value, bold: false, emphasis: false) is null).Distinct()];

    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)
        || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format;
}
