using System.Globalization;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What the heading of a visit's column says: <c>2025-01-06</c>, <c>Week 6 2025-02-17</c>, <c>2025-02-17 (Week 6)</c>, each with or without <c>(mm)</c> or <c>(cm)</c> at its end.</summary>
/// <param name="Date">Text of the day, ISO.</param>
/// <param name="Label">Label of the visit; null where there is none.</param>
/// <param name="Unit"><c>mm</c>, <c>cm</c>, or null where the heading has none.</param>
/// <param name="HasTime">True where a time of day behind the date is left away.</param>
internal sealed partial record VisitHeading(string Date, string? Label, string? Unit, bool HasTime = false)
{
    private static readonly char[] AroundLabel = [' ', '(', ')', '[', ']', ',', ':', ';', '-', '\u2013', '|', '/'];

    /// <summary>The label that makes a visit the baseline.</summary>
    public bool IsBaseline => string.Equals(Label, "baseline", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the heading means to have a date, readable or not.</summary>
    public static bool LooksDated(string heading) => heading.Length <= TemplateColumns.LongestHeading && DateLike().IsMatch(heading);

    /// <summary>The part of a heading that means to be a date; blank where none does.</summary>
    public static string DateIn(string heading) => heading.Length <= TemplateColumns.LongestHeading ? DateLike().Match(heading).Value : "";

    /// <summary>Reads a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="pattern">Declared date pattern beside ISO; null for ISO only.</param>
    /// <returns>Null where it does not have exactly one date that can be read without guessing, and at most one label.</returns>
    public static VisitHeading? Read(string heading, string? pattern)
    {
        if (heading.Length > TemplateColumns.LongestHeading)
        {
            return null;
        }

        var text = Blanks().Replace(heading, " ").Trim();
        var unit = UnitAtEnd().Match(text) is { Success: true } end ? end : UnitInBrackets().Match(text);
        text = unit.Success ? text.Remove(unit.Index, unit.Length).Insert(unit.Index, " ").Trim() : text;
        var iso = Iso().Matches(text);
        var (at, length, date) = iso is [var only] ? (only.Index, only.Length, only.Groups[1].Value)
            : iso.Count == 0 && pattern is not null && Declared(text, pattern) is { At: >= 0 } declared ? declared
            : iso.Count == 0 ? Named(text)
            : (-1, 0, "");
        if (at < 0)
        {
            return null;
        }

        var (before, after) = (text[..at].Trim(AroundLabel), text[(at + length)..].Trim(AroundLabel));
        return (before.Length > 0 && after.Length > 0) || UnitInside().IsMatch(before + " " + after) ? null
            : new VisitHeading(date, before.Length > 0 ? before : after.Length > 0 ? after : null, unit.Success ? unit.Groups[1].Value.ToLowerInvariant() : null, iso is [var dated] && DayTime.Of(dated.Value) is { IsLost: true });
    }

    /// <summary>The one run of words that the pattern reads.</summary>
    private static (int At, int Length, string Date) Declared(string text, string pattern)
    {
        var found = (At: -1, Length: 0, Date: "");
        var words = Word().Matches(text);
        var count = Word().Count(pattern);
        for (var i = 0; count > 0 && i + count <= words.Count; i++)
        {
            var (from, to) = (words[i].Index, words[i + count - 1].Index + words[i + count - 1].Length);
            if (DateOnly.TryParseExact(text.AsSpan(from, to - from), pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                if (found.At >= 0)
                {
                    return (-1, 0, "");
                }

                found = (from, to - from, ScanDate.From(day).Text);
            }
        }

        return found;
    }

    /// <summary>The one day whose month is written in letters.</summary>
    private static (int At, int Length, string Date) Named(string text) =>
        NamedDay().Matches(text) is [var only] && NamedMonth.Read(only.Value) is { } day ? (only.Index, only.Length, ScanDate.From(day).Text) : (-1, 0, "");

    [GeneratedRegex(@"(?<![\p{L}\d])\d{1,2}[-./ ]{0,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-./ ]?\d{4}(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[^\s()\[\]]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:\s*[(\[]\s*|\s)(mm|cm)\s*[)\]]?$", RegexOptions.IgnoreCase)]
    private static partial Regex UnitAtEnd();

    [GeneratedRegex(@"[(\[]\s*(mm|cm)\s*[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex UnitInBrackets();

    [GeneratedRegex(@"\b(mm|cm)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UnitInside();

    [GeneratedRegex(@"(?<![\d-])(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}[-. ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-. ]?\d{2,4}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();
}
