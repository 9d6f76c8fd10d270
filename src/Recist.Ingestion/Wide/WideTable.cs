namespace Recist.Ingestion;

/// <summary>Turns a wide table into the long one that <see cref="TemplateReader"/> reads; each row keeps where its cell stood.</summary>
/// <param name="table">The wide table.</param>
/// <param name="settings">What is declared about values.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class WideTable(Table table, ReadingSettings settings, ComplaintLog log)
{
    private static readonly string[] OfHeading = ["visit", "visit_date", "baseline"];

    private readonly Dictionary<string, int> columns = Columns(table);

    /// <summary>The long table, or null with complaints.</summary>
    public Table? Unpivot()
    {
        if (new WideVisits(table, settings, log).Read() is not { } visits)
        {
            return null;
        }

        // Without a visit called baseline the long form has no such column either. A screening beside it is left to the labels, as in a
        // long table.
        string[] ofVisit =
        [
            "visit", "visit_date", "size_mm", "size_cm", "state", "merged_into",
            .. columns.ContainsKey("unit") || settings.DeclaredUnit is not null ? ["size"] : Array.Empty<string>(),
            .. visits.Exists(v => v.Heading.IsBaseline) && !visits.Exists(v => v.Heading.Label is { } label && VisitLabel.IsScreening(label)) ? ["baseline"] : Array.Empty<string>(),
        ];
        int[] ofLesion = [.. Enumerable.Range(0, table.Headings.Length).Where(i => TemplateColumns.Column(table.Headings[i]) is { IsOfLesion: true })];
        string[] lesionHeadings = [.. ofLesion.Select(i => table.Headings[i])];
        var headings = visits.ConvertAll(v => new CellOrigin(table.HeadingLine, table.Headings[v.Column], table.Headings[v.Column]));
        var rows = new List<TableRow>();
        var present = Present(visits);
        foreach (var row in table.Rows)
        {
            string[] lesion = [.. ofLesion.Select(i => row.Cells[i])];
            for (var i = 0; i < visits.Count; i++)
            {
                if (Value(row, visits[i], present[Subject(row)][i]) is not { } value)
                {
                    continue;
                }

                if (rows.Count == settings.MaxRows)
                {
                    log.Refuse(Codes.TooManyRows, table.At(row.Line), null, FormattableString.Invariant($"The table has more than {settings.MaxRows} measurements."), "Split it by patient.");
                    return null;
                }

                var visit = visits[i].Heading;
                var cell = new CellOrigin(row.Line, headings[i].Heading, row.Cells[visits[i].Column]);
                rows.Add(new TableRow(row.Line, [.. lesion, .. ofVisit.Select(column => Said(column, visit, value))])
                {
                    Origins = [.. new CellOrigin?[lesion.Length], .. ofVisit.Select(column => OfHeading.Contains(column) ? headings[i] : cell)],
                });
            }
        }

        return new Table(table.File, table.HeadingLine, [.. lesionHeadings, .. ofVisit], rows) { Sheet = table.Sheet };
    }

    private static Dictionary<string, int> Columns(Table table)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Headings.Length; i++)
        {
            if (TemplateColumns.Find(table.Headings[i]) is { } name)
            {
                columns.TryAdd(name, i);
            }
        }

        return columns;
    }

    /// <summary>Which visits each patient has: a column that is blank for all lesions of a patient is no visit of theirs.</summary>
    private Dictionary<string, bool[]> Present(List<WideVisit> visits)
    {
        var present = new Dictionary<string, bool[]>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var subject = Subject(row);
            if (!present.TryGetValue(subject, out var has))
            {
                present.Add(subject, has = new bool[visits.Count]);
            }

            for (var i = 0; i < has.Length; i++)
            {
                has[i] |= !MissingText.Is(row.Cells[visits[i].Column]);
            }
        }

        return present;
    }

    private string Subject(TableRow row) => string.Join('\0', Cell(row, "patient_id"), Cell(row, "study"), Cell(row, "course"), Cell(row, "reader"));

    private string Cell(TableRow row, string column) => columns.TryGetValue(column, out var at) ? row.Cells[at] : "";

    private static string Said(string column, VisitHeading visit, WideCell value) => column switch
    {
        "visit" => visit.Label ?? "",
        "visit_date" => visit.Date,
        "baseline" => visit.IsBaseline ? "yes" : "no",
        "state" => value.Word,
        "merged_into" => value.MergedInto,
        "size_mm" => visit.Unit == "mm" ? value.Size : "",
        "size_cm" => visit.Unit == "cm" ? value.Size : "",
        _ => visit.Unit is null ? value.Size : "",
    };

    /// <summary>Word and size of a cell, both blank where it is; null where the lesion has nothing at this visit.</summary>
    private WideCell? Value(TableRow row, WideVisit visit, bool isPresent)
    {
        var text = row.Cells[visit.Column];
        var isNew = CellWords.Role(Cell(row, "role")) == LesionRole.New;
        if (MissingText.Is(text))
        {
            return isPresent && !isNew && !MissingText.Is(Cell(row, "lesion_id")) ? new WideCell("", "") : null;
        }

        var value = WideCell.Of(text);
        if (isNew && value is { Word: "", MergedInto: "" })
        {
            log.Refuse(
                Codes.ValueMissing,
                table.At(row.Line, table.Headings[visit.Column]),
                text,
                "The size of a new lesion does not say how certain the lesion is.",
                $"Write one of {Vocabularies.NewLesion.Listed}, and the size behind it: \"unequivocal 12\".");
            return null;
        }

        return value;
    }
}
