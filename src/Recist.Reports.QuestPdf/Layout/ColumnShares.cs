using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>How the width of a table is shared. QuestPDF has no columns that measure their content, so letters are counted.</summary>
internal static class ColumnShares
{
    private const int Widest = 38;

    /// <summary>A share for each column, above 0.</summary>
    public static float[] Of(DataTable table)
    {
        var natural = table.Columns.Select((column, i) => Natural(table, column, i)).ToArray();
        var weights = table.Columns.Sum(column => column.Weight);
        // A column with a weight takes its part of what the columns without one leave, and never less than its longest word.
        var spare = Math.Max(natural.Where((_, i) => table.Columns[i].Weight > 0).Sum(), 1);
        return [.. table.Columns.Select((column, i) => column.Weight > 0
            ? (float)Math.Max(LongestWord(table, column, i), spare * column.Weight / weights)
            : (float)natural[i])];
    }

    private static double Natural(DataTable table, TableColumn column, int index) =>
        Math.Max(LongestWord(table, column, index), Math.Min(Widest, Texts(table, column, index).Max(text => text.Length) + 1));

    private static double LongestWord(DataTable table, TableColumn column, int index) =>
        2 + Texts(table, column, index).Max(text => text.Split(' ', '\n').Max(word => word.Length));

    private static IEnumerable<string> Texts(DataTable table, TableColumn column, int index) =>
        table.Rows.Select(row => row.Cells[index].Plain).Append(column.Header.Plain);
}
