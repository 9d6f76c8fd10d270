namespace Recist.Ingestion;

/// <summary>Values that one row of a visit states for all its rows, such as the scan date of a form that stands beside the forms of the lesions.</summary>
internal static class VisitValues
{
    private static readonly string[] Keys = ["patient_id", "study", "course", "visit"];

    /// <summary>Fills blank cells from the other rows of the visit; two different values are refused.</summary>
    public static void Fill(Table table, IReadOnlyList<string> perVisit, ComplaintLog log)
    {
        int[] keys = [.. Keys.Select(k => Array.IndexOf(table.Headings, k)).Where(k => k >= 0)];
        foreach (var column in perVisit.Select(p => Array.IndexOf(table.Headings, p)).Where(c => c >= 0))
        {
            foreach (var visit in table.Rows.GroupBy(r => string.Join('\0', keys.Select(k => r.Cells[k]))))
            {
                if (visit.FirstOrDefault(r => r.Cells[column].Length > 0) is { } first)
                {
                    Fill(table, column, first, visit, log);
                }
            }
        }
    }

    private static void Fill(Table table, int column, TableRow first, IEnumerable<TableRow> visit, ComplaintLog log)
    {
        foreach (var row in visit.Where(r => r.Origins is not null))
        {
            if (row.Cells[column].Length == 0)
            {
                row.Cells[column] = first.Cells[column];
                row.Origins![column] = first.Origins?[column];
            }
            else if (row.Cells[column] != first.Cells[column])
            {
                var origin = row.Origins![column];
                log.Refuse(
                    Codes.ValueConflict, table.At(origin?.Line ?? row.Line, origin?.Heading) with { Means = table.Headings[column] }, origin?.Text,
                    FormattableString.Invariant($"Another row of this visit, line {first.Line}, has another value, and the mapping says that a visit has one."),
                    "Correct one of them, or the visit's label.");
            }
        }
    }
}
