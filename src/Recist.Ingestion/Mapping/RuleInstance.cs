namespace Recist.Ingestion;

/// <summary>A rule for one number of its columns, ready for rows of one table.</summary>
internal sealed class RuleInstance
{
    private readonly RowRule rule;
    private readonly string? number;
    private readonly SourceColumns columns;
    private readonly string[] headings;
    private readonly (int Column, MappedColumn Meaning)?[] sources;

    private RuleInstance(RowRule rule, string? number, SourceColumns columns, string[] headings)
    {
        (this.rule, this.number, this.columns, this.headings) = (rule, number, columns, headings);
        sources = [.. headings.Select(h => rule.Column(h) is { } c ? (columns.At[NumberedText.With(c.Source, number)], c) : ((int, MappedColumn)?)null)];
        FindingColumns = [.. sources.Where(s => s is { } c && MappingWords.Findings.Contains(c.Meaning.Canonical)).Select(s => s!.Value.Column)];
    }

    /// <summary>Columns of the source whose cells are findings.</summary>
    public IReadOnlyList<int> FindingColumns { get; }

    /// <summary>True where each row of the source is a row of the template.</summary>
    public bool IsEveryRow => rule.IsEveryRow;

    /// <summary>One for each number.</summary>
    public static IEnumerable<RuleInstance> Of(RowRule rule, SourceColumns columns, string[] headings) =>
        columns.Numbers(rule).Select(n => new RuleInstance(rule, n, columns, headings));

    /// <summary>True where both rows are of one visit and day.</summary>
    public static bool SameVisit(TableRow one, TableRow other) => one.Origins is not null && other.Origins is not null
        && one.Cells.Zip(other.Cells, one.Origins).All(c => c.Third is null || c.Second.Length == 0 || c.First == c.Second);

    /// <summary>True for a row of the kind that the rule reads.</summary>
    public bool Wants(TableRow row) => rule.When.All(w => w.Value.Contains(row.Cells[columns.At[w.Key]]));

    /// <summary>The row of the template.</summary>
    public TableRow Row(Table source, TableRow row, ComplaintLog log)
    {
        var cells = new string[headings.Length];
        var origins = new CellOrigin?[headings.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            if (sources[i] is { } found)
            {
                var heading = NumberedText.With(found.Meaning.Source, number);
                var text = row.Cells[found.Column];
                origins[i] = new CellOrigin(row.Line, heading, text);
                cells[i] = MissingText.Is(text) || !MixedColumn.Holds(rule, found.Meaning, text)
                    ? "" : Word(headings[i], text, source.At(row.Line, heading) with { Means = headings[i] }, log);
            }
            else if (rule.Constants.TryGetValue(headings[i], out var constant))
            {
                (cells[i], origins[i]) = Constant(constant, row);
            }
            else
            {
                cells[i] = "";
            }
        }

        return new TableRow(row.Line, cells) { Origins = origins };
    }

    /// <summary>True where a column gives a finding; constants alone are none.</summary>
    public bool HasFinding(TableRow mapped) => At(mapped).Any(c => MappingWords.Findings.Contains(c.Heading) && c.IsFromColumn && c.Text.Length > 0);

    /// <summary>True where the row has a date of its own.</summary>
    public bool HasDate(TableRow mapped) => At(mapped).Any(c => c.Heading == "visit_date" && c.Text.Length > 0);

    /// <summary>The row with its visit alone.</summary>
    public TableRow WithoutFinding(TableRow mapped)
    {
        bool Stays(int i) => headings[i] is not ("lesion_id" or "unit") && !MappingWords.Findings.Contains(headings[i]);
        return mapped with
        {
            Cells = [.. mapped.Cells.Select((c, i) => Stays(i) ? c : "")],
            Origins = [.. mapped.Origins!.Select((o, i) => Stays(i) ? o : null)],
        };
    }

    private IEnumerable<(string Heading, string Text, bool IsFromColumn)> At(TableRow mapped) =>
        headings.Select((h, i) => (h, mapped.Cells[i], sources[i] is not null));

    private (string Text, CellOrigin? Origin) Constant(string constant, TableRow row)
    {
        var text = NumberedText.With(constant, number);
        var inserted = NumberedText.Inserted(text).ToList();
        return inserted is []
            ? (text, null)
            : (NumberedText.Filled(text, h => row.Cells[columns.At[h]]) ?? "", new CellOrigin(row.Line, inserted[0], row.Cells[columns.At[inserted[0]]]));
    }

    private string Word(string canonical, string text, Place place, ComplaintLog log)
    {
        if (!rule.Values.TryGetValue(canonical, out var words))
        {
            return text;
        }

        if (words.TryGetValue(text, out var word))
        {
            return word ?? "";
        }

        log.Refuse(
            Codes.ValueUnknown, place, text, "The mapping has no word for this code.", $"Add it to \"values\", \"{canonical}\", or use one of its codes: {string.Join(", ", words.Keys)}.",
            $"one of: {string.Join(", ", words.Keys)}");
        return "";
    }
}
