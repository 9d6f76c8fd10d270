using System.Globalization;

namespace Recist.Api.Settings;

/// <summary>What may be printed and compared: a text as a person types it.</summary>
internal static class PlainText
{
    /// <summary>What is wrong with a text, to be said after its name; null where nothing is.</summary>
    public static string? Wrong(string text, int longest) =>
        text.Length == 0 ? "is empty."
        : text.Length > longest ? string.Create(CultureInfo.InvariantCulture, $"is longer than {longest} characters.")
        : text.Any(IsInvisible) ? "holds a character that cannot be seen."
        : text.Trim() != text ? "begins or ends with a blank."
        : null;

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
