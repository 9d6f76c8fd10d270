using System.Buffers;
using System.Collections.Immutable;

namespace Recist.Reports.Exports;

/// <summary>A table as CSV: RFC 4180, but with LF; a blank cell is a missing value. Values are written as they are.</summary>
/// <param name="Name">File name without its ending.</param>
/// <param name="Columns">Headings.</param>
/// <param name="Rows">Rows with one text for each heading.</param>
public sealed record CsvTable(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>Writes the headings and the rows.</summary>
    public void Write(TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(to);
        Line(Columns, to);
        foreach (var row in Rows)
        {
            Line(row, to);
        }
    }

    private static void Line(ImmutableArray<string> cells, TextWriter to)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                to.Write(',');
            }

            to.Write(cells[i].AsSpan().ContainsAny(Quoted) ? "\"" + cells[i].Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cells[i]);
        }

        to.Write('\n');
    }
}
