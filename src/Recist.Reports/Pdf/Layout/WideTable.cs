using Recist.Reports.Document;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Divides a table whose words do not fit side by side into several tables, each with the headers of the rows.</summary>
internal static class WideTable
{
    /// <summary>The most of the page that one column counts for: longer texts wrap.</summary>
    private const double MostOfColumn = 0.25;

    /// <summary>The table itself when it fits at the smallest text size or its rows have no headers; otherwise parts of about as many
    /// columns each.</summary>
    public static IReadOnlyList<DataTable> Parts(LayoutContext layout, DataTable table)
    {
        var size = layout.Type.Table;
        var (least, natural) = ColumnWidths.Measure(layout, table, size);
        if (!table.FirstColumnIsHeader || least.Sum() * layout.Type.SmallestTable / size <= layout.Width)
        {
            return [table];
        }

        var widths = natural.Select((width, column) => Math.Max(least[column], Math.Min(width, layout.Width * MostOfColumn))).ToArray();
        var columns = table.Columns.Count - 1;
        var groups = Groups(widths, layout.Width);
        return [.. Enumerable.Range(1, columns).Chunk((columns + groups - 1) / groups).Select(chosen => Part(table, chosen))];
    }

    private static int Groups(double[] widths, double page)
    {
        var (groups, used) = (1, widths[0]);
        for (var column = 1; column < widths.Length; column++)
        {
            if (used + widths[column] > page && used > widths[0])
            {
                (groups, used) = (groups + 1, widths[0]);
            }

            used += widths[column];
        }

        return groups;
    }

    private static DataTable Part(DataTable table, int[] columns) => table with
    {
        Columns = [table.Columns[0], .. columns.Select(column => table.Columns[column])],
        Rows = [.. table.Rows.Select(row => row with { Cells = [row.Cells[0], .. columns.Select(column => row.Cells[column])] })],
    };
}
