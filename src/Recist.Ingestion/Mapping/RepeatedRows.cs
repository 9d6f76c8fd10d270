namespace Recist.Ingestion;

/// <summary>Rows that say the same of the same lesion at the same visit, but for a comment: they are one.</summary>
internal static class RepeatedRows
{
    /// <summary>The rows, each once; told once.</summary>
    public static List<TableRow> Without(Table table, List<TableRow> rows, ComplaintLog log)
    {
        var (lesion, comment) = (Array.IndexOf(table.Headings, "lesion_id"), Array.IndexOf(table.Headings, "comment"));
        if (lesion < 0)
        {
            return rows;
        }

        var kept = new List<TableRow>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var repeated = new List<(int Line, int First)>();
        foreach (var row in rows)
        {
            var key = string.Join('\0', row.Cells.Where((_, i) => i != comment));
            if (row.Cells[lesion].Length == 0 || lines.TryAdd(key, row.Line))
            {
                kept.Add(row);
            }
            else
            {
                repeated.Add((row.Line, lines[key]));
            }
        }

        if (repeated is [var first, ..])
        {
            log.Warn(
                Codes.RowRepeated, null, table.At(first.Line), null,
                FormattableString.Invariant($"{repeated.Count} rows say the same as another row of the same lesion and visit and were read once; the first repeats line {first.First}."), "Delete the second one.");
        }

        return kept;
    }
}
