namespace Recist.Ingestion;

/// <summary>Rows that a proposed mapping does not read as lesions: those of totals and responses, and the one with the dates of the visits.</summary>
/// <param name="Table">The table without them.</param>
/// <param name="Skipped">By heading, the texts of rows to skip.</param>
/// <param name="DateRow">Heading and text of the row with the dates; null where there is none.</param>
internal sealed record SuggestedRows(Table Table, IReadOnlyDictionary<string, List<string>> Skipped, (string Heading, string Text)? DateRow)
{
    /// <summary>The dates of that row.</summary>
    public IReadOnlyList<string> Dates { get; private init; } = [];

    private static readonly HashSet<string> Totals = [.. HeadingNames.OfTotals.Select(FoldedText.Bare)];

    private static readonly HashSet<string> OfDates = [.. HeadingNames.OfDateRow.Select(FoldedText.Bare)];

    /// <summary>Finds them by what stands in the columns that name patient, visit or lesion, or in the first.</summary>
    /// <param name="table">The table.</param>
    /// <param name="hasVisits">True where visits stand side by side: only then a row holds dates.</param>
    public static SuggestedRows Of(Table table, bool hasVisits)
    {
        int[] naming = [.. Enumerable.Range(0, table.Headings.Length).Where(i => i == 0 || HeadingGuess.Of(table.Headings[i]) is "patient_id" or "lesion_id" or "visit")];
        var skipped = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        (string Heading, string Text)? dateRow = null;
        var dates = new List<string>();
        var rows = new List<TableRow>();
        foreach (var row in table.Rows)
        {
            var total = naming.Cast<int?>().FirstOrDefault(i => Says(row, i!.Value, Totals)) ?? -1;
            var date = hasVisits ? naming.Cast<int?>().FirstOrDefault(i => Says(row, i!.Value, OfDates)) ?? -1 : -1;
            if (date >= 0)
            {
                dateRow ??= (table.Headings[date], row.Cells[date]);
                dates.AddRange(row.Cells.Where((c, i) => i != date && c.Any(char.IsAsciiDigit) && !naming.Contains(i)));
            }
            else if (total >= 0)
            {
                var texts = skipped.TryGetValue(table.Headings[total], out var known) ? known : skipped[table.Headings[total]] = [];
                if (!texts.Contains(row.Cells[total]))
                {
                    texts.Add(row.Cells[total]);
                }
            }
            else
            {
                rows.Add(row);
            }
        }

        bool Says(TableRow row, int column, HashSet<string> words) => table.Headings[column].Length > 0 && row.Cells[column].Length > 0 && words.Contains(FoldedText.Bare(row.Cells[column]));

        return new SuggestedRows(table with { Rows = rows }, skipped, dateRow) { Dates = [.. dates.Distinct()] };
    }
}
