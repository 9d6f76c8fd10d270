using System.Globalization;
using System.Text;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>The complaints as a CSV that a spreadsheet opens without being tricked: RFC 4180, UTF-8 with a byte-order mark, no cell that is a formula.</summary>
internal static class ErrorList
{
    private const string Head = "code,severity,file,sheet,line,column,path,patient,value,expected,problem,fix\r\n";
    private const string Formula = "=+-@\0＝＋－＠";
    private const string Separators = ";\t\r\n";
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",;\"\r\n\t'");

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

    private static string Cell(string? value)
    {
        var text = value ?? "";
        if (!IsNumber(text))
        {
            text = Disarmed(text);
        }

        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    // Spreadsheets leave blanks at the beginning out before they look for a formula. Where the list separator is a semicolon, as in much of Europe, they
    // split this file there and not at commas, quoted or not: what follows one is the beginning of a cell too.
    private static string Disarmed(string text)
    {
        var safe = new StringBuilder(text.Length + 1);
        var atBeginning = true;
        var blanks = 0;
        foreach (var c in text)
        {
            if (atBeginning && (Formula.Contains(c, StringComparison.Ordinal) || (safe.Length == blanks && Separators.Contains(c, StringComparison.Ordinal))))
            {
                safe.Insert(safe.Length - blanks, '\'');
            }

            safe.Append(c);
            var isBlank = c is ' ' or '"' or '\u00A0' or '\uFEFF' or '\u3000';
            blanks = atBeginning && isBlank ? blanks + 1 : 0;
            atBeginning = (atBeginning && isBlank) || Separators.Contains(c, StringComparison.Ordinal);
        }

        return safe.ToString();
    }

    // The grammar of our numbers, with a sign.
    private static bool IsNumber(string text)
    {
        var digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Split('.') is { Length: 1 or 2 } parts && Array.TrueForAll(parts, p => p.Length is >= 1 and <= 4 && p.All(char.IsAsciiDigit));
    }
}
