namespace Recist.Ingestion;

/// <summary>Hidden rows are read like any other, so that whoever sent them is told which they are and what they hold.</summary>
internal static class HiddenRows
{
    private const int MostListed = 20;

    // What tells one row from another, and names nobody.
    private static readonly string[] Telling = ["visit", "visit_date", "lesion_id", "size_mm", "size_cm", "size", "state", "status"];

    /// <summary>Tells of each hidden row with values.</summary>
    public static void Tell(SheetContent sheet, string[] headings, Table table, ComplaintLog log)
    {
        const string Fix = "Show the row and look at what was sent, or delete it.";
        foreach (var (number, cells) in sheet.Rows.Where(r => sheet.HiddenRows.Contains(r.Number)).Take(MostListed))
        {
            log.Warn(Codes.HiddenCells, null, table.At(number), Content(cells, headings), "This row is hidden; it was read too.", Fix);
        }

        if (sheet.HiddenRows.Count > MostListed)
        {
            log.Warn(
                Codes.HiddenCells,
                null,
                table.At(sheet.HiddenRows[MostListed]),
                null,
                FormattableString.Invariant($"{sheet.HiddenRows.Count - MostListed} more rows from here on are hidden; they were read too."),
                Fix);
        }
    }

    private static string? Content(SheetCell[] cells, string[] headings)
    {
        var texts = cells.Where((c, i) => !c.IsBlank && i < headings.Length && (Telling.Contains(TemplateColumns.Find(headings[i])) || VisitHeading.LooksDated(headings[i]))).Select(c => c.Text);
        return string.Join(' ', texts) is { Length: > 0 } content ? content : null;
    }
}
