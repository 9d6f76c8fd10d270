namespace Recist.Ingestion;

/// <summary>From cells of the source to cells of the template; complains of each cell once, however many rows are made of it.</summary>
/// <param name="source">The source.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="columns">Its columns.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class MappedCells(Table source, Mapping mapping, SourceColumns columns, ComplaintLog log)
{
    private readonly HashSet<(int Line, string Heading, string Canonical)> told = [];
    private readonly MappedDates dates = new(source, mapping, columns, log);
    private Dictionary<string, TableRow>? dateRows;

    /// <summary>The word of a code, the day of a date; a code that the mapping does not know is refused.</summary>
    public string Word(RowRule rule, string canonical, string text, TableRow row, string heading)
    {
        if (canonical == "visit_date")
        {
            return dates.Read(text, row, source.At(row.Line, heading) with { Means = canonical });
        }

        var word = rule.Word(canonical, text, out var found);
        if (found || !rule.Values.TryGetValue(canonical, out var words) || TemplateFindings.Sizes.Contains(canonical) || IsPlain(canonical, text))
        {
            return word ?? "";
        }

        if (told.Add((row.Line, heading, canonical)))
        {
            log.Refuse(
                Codes.ValueUnknown, source.At(row.Line, heading) with { Means = canonical }, text, "The mapping has no word for this code.",
                $"Add it to \"values\", \"{canonical}\", or use one of its codes: {string.Join(", ", words.Keys)}.", $"one of: {string.Join(", ", words.Keys)}");
        }

        return "";
    }

    /// <summary>True for a word that any table may write: the mapping's own words stand over it.</summary>
    private static bool IsPlain(string canonical, string text) => canonical is "state" or "status" or "role" && MappingWords.Allows(canonical, text);

    /// <summary>The heading of a column as the place of a value.</summary>
    public CellOrigin Heading(int column) => new(source.HeadingLine, source.Headings[column], source.Headings[column]);

    /// <summary>The date of a visit's column: the cell of the row of dates, of the same patient where the table has several.</summary>
    public (string Text, CellOrigin? Origin) DateOf(TableRow row, int column, SourceColumns at)
    {
        if (mapping.DateRow is not { } dateRow)
        {
            return ("", null);
        }

        dateRows ??= source.Rows.Where(r => IsDateRow(r, at)).GroupBy(r => Patient(r, at)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        if ((dateRows.GetValueOrDefault(Patient(row, at)) ?? dateRows.GetValueOrDefault("")) is not { } dated)
        {
            return ("", null);
        }

        var text = dated.Cells[column];
        var origin = new CellOrigin(dated.Line, source.Headings[column], text);
        return (MissingText.Is(text) ? "" : dates.Read(text, dated, source.At(dated.Line, source.Headings[column])), origin);
    }

    /// <summary>True for the row of dates, which holds no finding.</summary>
    public bool IsDateRow(TableRow row, SourceColumns at) =>
        mapping.DateRow is { } dateRow && string.Equals(row.Cells[at.At[dateRow.Heading]], dateRow.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a row that the mapping knows and does not read.</summary>
    public bool IsSkipped(TableRow row, SourceColumns at) => mapping.Skipped.Any(s => s.Value.Any(text => NumberedText.Matches(text, row.Cells[at.At[s.Key]])));

    /// <summary>True for a row that the mapping skips because it adds up others.</summary>
    public bool IsSum(TableRow row, SourceColumns at) => mapping.Skipped.Keys.Any(h => TotalsRows.Is(row.Cells[at.At[h]]));

    private string Patient(TableRow row, SourceColumns at) =>
        mapping.Rules[0].Column("patient_id") is { } column ? row.Cells[at.At[column.Source]] : "";
}
