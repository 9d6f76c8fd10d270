using System.Text.RegularExpressions;

namespace Recist.Reports.Content.Weekly;

/// <summary>One line of a CSV file (RFC 4180) that no spreadsheet runs as a formula.</summary>
internal static partial class CsvLine
{
    /// <summary>The line with its CR LF.</summary>
    public static string Of(params IEnumerable<string> values) => string.Join(',', values.Select(Cell)) + "\r\n";

    /// <summary>A cell; text that a spreadsheet would run starts with an apostrophe, plain numbers do not.</summary>
    internal static string Cell(string value)
    {
        var safe = StartsFormula(value) && !PlainNumber().IsMatch(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // Fullwidth forms are folded to ASCII by some spreadsheets before they look for a formula; leading blanks are dropped by others.
    private static bool StartsFormula(string value)
    {
        var first = value.AsSpan().TrimStart(" \u3000");
        return first.Length > 0 && (first[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\0'
            or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' or '\u2212');
    }

    [GeneratedRegex(@"\A-?[0-9]{1,9}(\.[0-9]{1,10})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainNumber();
}
