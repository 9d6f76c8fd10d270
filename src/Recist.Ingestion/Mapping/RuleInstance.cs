namespace Recist.Ingestion;

/// <summary>A rule for one number, reader and visit of its columns, ready for rows of one table.</summary>
internal sealed class RuleInstance
{
    private readonly RowRule rule;
    private readonly Slots slots;
    private readonly SourceColumns columns;
    private readonly string[] headings;
    private readonly (int Column, MappedColumn Meaning)?[] sources;
    private readonly VisitHeading? visit;

    private RuleInstance(RowRule rule, Slots slots, SourceColumns columns, string[] headings)
    {
        (this.rule, this.slots, this.columns, this.headings) = (rule, slots, columns, headings);
        sources = [.. headings.Select(h => rule.Column(h) is { } c ? (columns.At[slots.With(c.Source)], c) : ((int, MappedColumn)?)null)];
        FindingColumns = [.. sources.Where(s => s is { } c && MappingWords.Findings.Contains(c.Meaning.Canonical)).Select(s => s!.Value.Column)];
        SideColumns = [.. sources.Where(s => s is { } c && Slots.IsIn(c.Meaning.Source) && MappingWords.Findings.Contains(c.Meaning.Canonical)).Select(s => s!.Value.Column)];
        visit = slots.Visit is null ? null : VisitHeading.Read(slots.Visit, MappedDatePattern.OfDay(columns.Mapping.DatePattern ?? ""));
    }

    /// <summary>Columns of the source whose cells are findings.</summary>
    public IReadOnlyList<int> FindingColumns { get; }

    /// <summary>Those of them that belong to the reader or visit of the headings alone.</summary>
    public IReadOnlyList<int> SideColumns { get; }

    /// <summary>What stands in the places of its headings.</summary>
    public Slots Slots => slots;

    /// <summary>True where each row of the source is a row of the template.</summary>
    public bool IsEveryRow => rule.IsEveryRow;

    /// <summary>One for each number, reader and visit.</summary>
    public static IEnumerable<RuleInstance> Of(RowRule rule, SourceColumns columns, string[] headings) =>
        columns.Fill(rule).Select(s => new RuleInstance(rule, s, columns, headings));

    /// <summary>True where both rows are of one visit and day.</summary>
    public static bool SameVisit(TableRow one, TableRow other) => one.Origins is not null && other.Origins is not null
        && one.Cells.Zip(other.Cells, one.Origins).All(c => c.Third is null || c.Second.Length == 0 || c.First == c.Second);

    /// <summary>True for a row of the kind that the rule reads.</summary>
    public bool Wants(TableRow row) => rule.When.All(w => w.Value.Any(text => NumberedText.Matches(text, row.Cells[columns.At[w.Key]])));

    /// <summary>True where a cell of the reader's or visit's own columns holds something.</summary>
    public bool HasSide(TableRow row) => SideColumns.Any(c => !MissingText.Is(row.Cells[c]));

    /// <summary>The row of the template.</summary>
    public TableRow Row(MappedCells context, TableRow row)
    {
        var cells = new string[headings.Length];
        var origins = new CellOrigin?[headings.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            if (sources[i] is { } found)
            {
                var heading = slots.With(found.Meaning.Source);
                var text = row.Cells[found.Column];
                origins[i] = new CellOrigin(row.Line, heading, text);
                cells[i] = MissingText.Is(text) || !MixedColumn.Holds(rule, found.Meaning, text) ? "" : context.Word(rule, headings[i], text, row, heading);
            }
            else if (rule.Constants.TryGetValue(headings[i], out var constant))
            {
                (cells[i], origins[i]) = Constant(constant, row);
            }
            else
            {
                (cells[i], origins[i]) = OfHeading(headings[i], context, row);
            }
        }

        var mapped = new TableRow(row.Line, cells) { Origins = origins };
        RoleWords.Settle(headings, mapped);
        NewLesionRow.SettleStatus(rule, headings, mapped);
        return mapped;
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

    /// <summary>The cell under a heading of the template; blank where the mapping does not fill it.</summary>
    public string Cell(TableRow mapped, string canonical) => Array.IndexOf(headings, canonical) is >= 0 and var at ? mapped.Cells[at] : "";

    private IEnumerable<(string Heading, string Text, bool IsFromColumn)> At(TableRow mapped) =>
        headings.Select((h, i) => (h, mapped.Cells[i], sources[i] is not null));

    /// <summary>What the source's heading, or the row of dates, says for all rows.</summary>
    private (string Text, CellOrigin? Origin) OfHeading(string canonical, MappedCells context, TableRow row)
    {
        var side = SideColumns.Count > 0 ? SideColumns[0] : -1;
        var heading = side < 0 ? null : context.Heading(side);
        return canonical switch
        {
            "reader" when slots.Reader is { } reader => (reader, heading),
            "visit" when slots.Visit is { } label => (visit is null ? label : visit.Label ?? "", heading),
            "visit_date" when visit is not null => (visit.Date, heading),
            "visit_date" when slots.Visit is not null && side >= 0 => context.DateOf(row, side, columns),
            _ => ("", null),
        };
    }

    private (string Text, CellOrigin? Origin) Constant(string constant, TableRow row)
    {
        var text = slots.With(constant);
        var inserted = NumberedText.Inserted(text).ToList();
        return inserted is []
            ? (text, null)
            : (NumberedText.Filled(text, h => row.Cells[columns.At[h]]) ?? "", new CellOrigin(row.Line, inserted[0], row.Cells[columns.At[inserted[0]]]));
    }
}
