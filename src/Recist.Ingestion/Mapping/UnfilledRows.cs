namespace Recist.Ingestion;

/// <summary>Rows that nobody filled in: no date and no finding, as a form has that was planned and never opened. They are no visit.</summary>
internal static class UnfilledRows
{
    private static readonly string[] Says = [.. TemplateFindings.Sizes, "state", "status", "comment"];

    private static readonly string[] Others = ["organ", "site", "node", "method"];

    /// <summary>The rows without them; told once.</summary>
    public static List<TableRow> Without(Table table, Mapping mapping, ComplaintLog log)
    {
        var date = Array.IndexOf(table.Headings, "visit_date");
        int[] findings = [.. Says.Select(s => Array.IndexOf(table.Headings, s)).Where(i => i >= 0)];
        var unfilled = table.Rows.GroupBy(r => r.Line).Where(g => date >= 0 && g.All(r => r.Cells[date].Length == 0 && Origin(r, date)?.Text is null or "" && findings.All(f => IsNothing(r, f))))
            .Select(g => g.Key).ToHashSet();
        if (unfilled.Count == 0 || (unfilled.Count == table.Rows.Select(r => r.Line).Distinct().Count()))
        {
            return table.Rows;
        }

        var fix = $"Fill them in where there was a scan; the mapping is \"{mapping.Name}\".";
        log.Inform(
            Codes.RowsUnfilled, null, table.At(unfilled.Min()), null,
            FormattableString.Invariant($"{unfilled.Count} rows have no date and no finding, as a form that was never opened; they are no visit. The first is named here."), fix);
        int[] others = [.. Others.Select(o => Array.IndexOf(table.Headings, o)).Where(i => i >= 0)];
        var begun = table.Rows.Where(r => unfilled.Contains(r.Line) && others.Any(o => Origin(r, o)?.Text is { Length: > 0 } text && r.Cells[o].Length > 0 && !RedcapColumns.IsUnticked(Origin(r, o)!.Heading, text))).Select(r => r.Line).Distinct().Order().ToList();
        if (begun.Count > 0)
        {
            log.Warn(
                Codes.RowsUnfilled, null, table.At(begun[0]), null,
                $"Rows without a date and a finding have other entries, such as the place of a lesion or how it was imaged; they were not read: {string.Join(", ", begun.Take(12))}.", fix);
        }

        return [.. table.Rows.Where(r => !unfilled.Contains(r.Line))];
    }

    /// <summary>True for a blank cell, and for a box of a list that is not ticked: an empty form exports it as 0.</summary>
    private static bool IsNothing(TableRow row, int at) => row.Cells[at].Length == 0 || (Origin(row, at) is { } origin && RedcapColumns.IsUnticked(origin.Heading, origin.Text));

    private static CellOrigin? Origin(TableRow row, int at) => row.Origins?[at];
}
