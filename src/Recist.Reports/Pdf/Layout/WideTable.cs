using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Divides a table whose words do not fit side by side into several tables, each with the headers of the rows.</summary>
internal static class WideTable
{
    /// <summary>The most of the page that one column counts for: longer texts wrap.</summary>
    private const double MostOfColumn = 0.25;

    /// <summary>The table itself when it fits or its rows have no headers; otherwise the fewest parts that fit, of about as many columns
    /// each.</summary>
    public static IReadOnlyList<DataTable> Parts(LayoutContext layout, DataTable table)
    {
        var (least, natural) = ColumnWidths.Measure(layout, table, layout.Type.Table);
        if (!table.FirstColumnIsHeader || least.Sum() <= layout.Width)
        {
            return [table];
        }

        var widths = natural.Select((width, column) => Math.Max(least[column], Math.Min(width, layout.Width * MostOfColumn))).ToArray();
        var size = Enumerable.Range(1, table.Columns.Count - 1).Reverse().First(count => count == 1 || Chunks(table, count).All(Fits));
        return [.. Chunks(table, size).Select(columns => Part(table, columns))];

        bool Fits(int[] columns) => widths[0] + columns.Sum(column => widths[column]) <= layout.Width;
    }

    /// <summary>The columns after the first in chunks of a size, the last as full as the others as far as the number of chunks allows.</summary>
    private static IEnumerable<int[]> Chunks(DataTable table, int size)
    {
        var columns = table.Columns.Count - 1;
        var chunks = (columns + size - 1) / size;
        return Enumerable.Range(1, columns).Chunk((columns + chunks - 1) / chunks);
    }

    private static DataTable Part(DataTable table, int[] columns) => table with
    {
        Columns = [table.Columns[0], .. columns.Select(column => table.Columns[column])],
        Rows = [.. table.Rows.Select(row => row with { Cells = [row.Cells[0], .. columns.Select(column => row.Cells[column])] })],
    };
}
