using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Headings and constants in which <c>{n}</c> stands for a number and <c>{heading}</c> for a cell.</summary>
internal static partial class NumberedText
{
    /// <summary>Where the number stands.</summary>
    public const string Number = "{n}";

    private const int MostDigits = 3;

    /// <summary>True for a text with a number to fill in.</summary>
    public static bool Is(string text) => text.Contains(Number, StringComparison.Ordinal);

    /// <summary>The text with the number in it.</summary>
    public static string With(string text, string? number) => number is null ? text : text.Replace(Number, number, StringComparison.Ordinal);

    /// <summary>True where a text is the pattern, or the pattern with a number for <c>{n}</c>.</summary>
    public static bool Matches(string pattern, string text) => pattern == text || (Is(pattern) && Numbers(pattern, [text]).Any());

    /// <summary>The numbers, as written, for which one of the headings is the pattern.</summary>
    public static IEnumerable<string> Numbers(string pattern, IEnumerable<string> headings)
    {
        var at = pattern.IndexOf(Number, StringComparison.Ordinal);
        var (before, after) = (pattern[..at], pattern[(at + Number.Length)..]);
        foreach (var heading in headings)
        {
            var digits = heading.Length - before.Length - after.Length;
            if (digits is >= 1 and <= MostDigits && heading.StartsWith(before, StringComparison.OrdinalIgnoreCase)
                && heading.EndsWith(after, StringComparison.OrdinalIgnoreCase) && !heading.AsSpan(before.Length, digits).ContainsAnyExceptInRange('0', '9'))
            {
                yield return heading.Substring(before.Length, digits);
            }
        }
    }

    /// <summary>Headings whose cells a constant takes in.</summary>
    public static IEnumerable<string> Inserted(string constant) => Places().Matches(constant).Select(m => m.Groups[1].Value).Where(h => h is not ("n" or "reader" or "visit"));

    /// <summary>The constant with cells in their places; null where one of them is blank.</summary>
    public static string? Filled(string constant, Func<string, string> cell)
    {
        var blank = false;
        var text = Places().Replace(constant, m =>
        {
            var inserted = cell(m.Groups[1].Value);
            blank |= MissingText.Is(inserted);
            return inserted;
        });
        return blank ? null : text;
    }

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Places();
}
