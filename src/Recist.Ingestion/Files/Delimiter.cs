namespace Recist.Ingestion;

/// <summary>The delimiter of a table: the one of comma, semicolon, tab and pipe that its heading line is made with.</summary>
/// <remarks>It is the one by which most headings are known, else the one that stands there most often; what stands in quotes does not count.</remarks>
internal static class Delimiter
{
    private static readonly char[] Known = [',', ';', '\t', '|'];

    /// <summary>The delimiter of a heading line.</summary>
    public static char Of(string headingLine) => Known.MaxBy(d => (KnownHeadings(headingLine, d), Count(headingLine, d)));

    private static int KnownHeadings(string line, char delimiter) =>
        line.Contains(delimiter, StringComparison.Ordinal) ? line.Split(delimiter).Count(h => TemplateColumns.Find(h.Trim().Trim('"')) is not null) : 0;

    private static int Count(string line, char delimiter)
    {
        var (count, isQuoted) = (0, false);
        foreach (var c in line)
        {
            isQuoted ^= c == '"';
            count += c == delimiter && !isQuoted ? 1 : 0;
        }

        return count;
    }
}
