namespace Recist.Ingestion;

/// <summary>A rule for one number, reader and visit of its columns, ready for rows of one table.</summary>
internal sealed class RuleInstance
{
    private static readonly string[] OfSum = ["patient_id", "study", "course", "visit", "visit_number", "visit_date", "size_mm", "size_cm", "size", "unit", "reader"];

    private readonly RowRule rule;
    private readonly Slots slots;
    private readonly SourceColumns columns;
    private readonly string[] headings;
    private readonly (int Column, MappedColumn Meaning)?[] sources;
    private readonly VisitHeading? visit;
    private readonly int longest = -1;
    private readonly int shortest = -1;

    private RuleInstance(RowRule rule, Slots slots, SourceColumns columns, string[] headings)
    {
        (this.rule, this.slots, this.columns, this.headings) = (rule, slots, columns, headings);
        sources = [.. headings.Select(h => rule.Column(h) is { } c ? (columns.At[slots.With(c.Source)], c) : ((int, MappedColumn)?)null)];
        if (rule.ShortAxis is var (longSource, shortSource))
        {
            (longest, shortest) = (columns.At[slots.With(longSource)], columns.At[slots.With(shortSource)]);
        }

        int[] second = shortest < 0 ? [] : [shortest];
        FindingColumns = [.. sources.Where(s => s is { } c && MappingWords.Findings.Contains(c.Meaning.Canonical)).Select(s => s!.Value.Column), .. second];
        SideColumns =
        [
            .. sources.Where(s => s is { } c && Slots.IsIn(c.Meaning.Source) && MappingWords.Findings.Contains(c.Meaning.Canonical)).Select(s => s!.Value.Column),
            .. second.Where(_ => Slots.IsIn(rule.ShortAxis!.Value.Short)),
        ];
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

    /// <summary>True where a column that stands beside those of readers and visits says something of the lesion itself: a size, a state or a status.</summary>
    public bool SaysOfAll(TableRow row) => sources.Any(s => s is { } c && !Slots.IsIn(c.Meaning.Source) && (TemplateFindings.Sizes.Contains(c.Meaning.Canonical) || MixedColumn.ForWords.Contains(c.Meaning.Canonical)) && !MissingText.Is(row.Cells[c.Column]));

    /// <summary>True where a second column holds the short axis.</summary>
    public bool HasShortAxis => shortest >= 0;

    /// <summary>The number of the longest diameter; null where the cell holds none.</summary>
    public (decimal Number, int Column)? LongestDiameter(TableRow row) => Number(row, longest);

    /// <summary>The number of the short axis; null where the cell holds none.</summary>
    public (decimal Number, int Column)? ShortAxis(TableRow row) => HasShortAxis ? Number(row, shortest) : null;

    /// <summary>True where nothing stands in place of the short axis, not even a word.</summary>
    public bool ShortAxisIsBlank(TableRow row) => MissingText.Is(row.Cells[shortest]);

    /// <summary>What the row says under a heading of the template; blank where the mapping does not fill it.</summary>
    public string Text(string canonical, MappedCells context, TableRow row)
    {
        if (Array.IndexOf(headings, canonical) is not (>= 0 and var at))
        {
            return "";
        }

        return sources[at] is { } found ? (MissingText.Is(row.Cells[found.Column]) ? "" : context.Word(rule, canonical, row.Cells[found.Column], row, slots.With(found.Meaning.Source)))
            : rule.Constants.TryGetValue(canonical, out var constant) ? Constant(constant, row).Text
            : OfHeading(canonical, context, row).Text;
    }

    /// <summary>The row of the template.</summary>
    /// <param name="context">Reads cells.</param>
    /// <param name="row">Row of the source.</param>
    /// <param name="isShort">True where the short axis counts: it is read in place of the longest diameter.</param>
    public TableRow Row(MappedCells context, TableRow row, bool isShort = false)
    {
        var cells = new string[headings.Length];
        var origins = new CellOrigin?[headings.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            if (sources[i] is { } found)
            {
                var column = isShort && found.Column == longest && (!MissingText.Is(row.Cells[shortest]) || MixedColumn.IsNumber(row.Cells[longest])) ? shortest : found.Column;
                var heading = slots.With(column == shortest ? rule.ShortAxis!.Value.Short : found.Meaning.Source);
                var text = row.Cells[column];
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

    /// <summary>What a row of totals gives for the visit: patient, reader, visit and the sum, as the template has such a row.</summary>
    public TableRow? Sum(MappedCells context, TableRow row)
    {
        var cells = new string[headings.Length];
        var origins = new CellOrigin?[headings.Length];
        for (var i = 0; i < headings.Length; i++)
        {
            cells[i] = headings[i] == "lesion_id" ? TotalsRows.Word : OfSum.Contains(headings[i]) ? Text(headings[i], context, row) : "";
            origins[i] = sources[i] is { } found && headings[i] != "lesion_id" ? new CellOrigin(row.Line, slots.With(found.Meaning.Source), row.Cells[found.Column]) : null;
        }

        return TemplateFindings.Sizes.Any(s => MixedColumn.IsNumber(Cell(new TableRow(row.Line, cells), s))) ? new TableRow(row.Line, cells) { Origins = origins } : null;
    }

    /// <summary>The cell under a heading of the template; blank where the mapping does not fill it.</summary>
    public string Cell(TableRow mapped, string canonical) => Array.IndexOf(headings, canonical) is >= 0 and var at ? mapped.Cells[at] : "";

    private IEnumerable<(string Heading, string Text, bool IsFromColumn)> At(TableRow mapped) =>
        headings.Select((h, i) => (h, mapped.Cells[i], sources[i] is not null));

    private static (decimal Number, int Column)? Number(TableRow row, int column) =>
        NumberText.TryRead(row.Cells[column], '.', out var number) || NumberText.TryRead(row.Cells[column], ',', out number) ? (number, column) : null;

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
