using System.Globalization;
using System.Text;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>The complaints as a CSV that a spreadsheet opens without being tricked: RFC 4180, UTF-8 with a byte-order mark, no cell that is a formula.</summary>
internal static class ErrorList
{
    private const string Head = "code,severity,file,sheet,line,column,path,patient,value,expected,problem,fix\r\n";
    private const string Formula = "=+-@\t\r\n\0＝＋－＠";
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n\t'");

    /// <summary>The whole file.</summary>
    public static byte[] Csv(IEnumerable<Complaint> complaints)
    {
        var text = new StringBuilder(Head);
        foreach (var c in complaints)
        {
            string?[] cells =
            [
                c.Code, c.Severity.ToString().ToLowerInvariant(), c.File, c.Sheet, c.Line?.ToString(CultureInfo.InvariantCulture), c.Column, c.Path, c.Patient,
                c.Value, c.Expected, c.Problem, c.Fix,
            ];
            text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // Spreadsheets leave blanks at the beginning out before they look for a formula.
    private static string Cell(string? value)
    {
        var text = value ?? "";
        var bare = text.TrimStart(' ', '\u00A0', '\uFEFF');
        if (bare.Length > 0 && Formula.Contains(bare[0], StringComparison.Ordinal) && !IsNumber(text))
        {
            text = "'" + text;
        }

        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    // The grammar of our numbers, with a sign.
    private static bool IsNumber(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Split('.') is { Length: 1 or 2 } parts && Array.TrueForAll(parts, p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiDigit));
    }
}
