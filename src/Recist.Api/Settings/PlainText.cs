using System.Globalization;
using System.Text;

namespace Recist.Api.Settings;

/// <summary>What may be printed and compared: a text as a person types it.</summary>
internal static class PlainText
{
    /// <summary>What is wrong with a text, to be said after its name; null where nothing is.</summary>
    public static string? Wrong(string text, int longest) =>
        text.Length == 0 ? "is empty."
        : text.Length > longest ? string.Create(CultureInfo.InvariantCulture, $"is longer than {longest} characters.")
        : text.EnumerateRunes().Any(IsInvisible) || string.Concat(text.EnumerateRunes()) != text ? "holds a character that cannot be seen."
        : text.Trim() != text ? "begins or ends with a blank."
        : null;

    // The last two of each plane and U+FDD0 to U+FDEF are no characters at all.
    private static bool IsInvisible(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF
        || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
