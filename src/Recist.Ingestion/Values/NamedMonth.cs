using System.Globalization;

namespace Recist.Ingestion;

/// <summary>A day whose month is written in English letters, <c>13-Jan-2025</c>, <c>13 January 2025</c> or, as SAS writes it, <c>13JAN2025</c>: day and month cannot be exchanged, so that no order needs to be declared.</summary>
internal static class NamedMonth
{
    private const int Longest = 24;

    private static readonly string[] Patterns = ["d-MMM-yyyy", "d MMM yyyy", "dMMMyyyy", "d/MMM/yyyy", "d.MMM.yyyy", "d MMMM yyyy", "d-MMMM-yyyy", "dMMMMyyyy", "d. MMM yyyy", "d. MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "MMMM d yyyy", "yyyy-MMM-dd", "yyyy MMM dd"];

    /// <summary>The day; null where the text is no such date, or its year has not four digits.</summary>
    public static DateOnly? Read(string text) => text.Length <= Longest && text.Any(char.IsAsciiLetter)
        && DateOnly.TryParseExact(ShortSeptember(text.Trim()), Patterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
        ? day : null;

    private static string ShortSeptember(string text) => text.IndexOf("sept", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !(at + 4 < text.Length && char.IsAsciiLetter(text[at + 4])) ? text.Remove(at + 3, 1) : text;
}
