namespace Recist.Ingestion;

/// <summary>The sheets of the workbook templates. What they say of the columns stands in <see cref="TemplateColumns"/>.</summary>
internal static class TemplateSheets
{
    /// <summary>Columns that stay in view: patient and study; in the wide table patient, study, reader and lesion.</summary>
    private const int FrozenLong = 2, FrozenWide = 4;

    /// <summary>The long template.</summary>
    public static PlannedSheet[] Long() =>
    [
        new("Measurements", Columns(TemplateLayout.Long, entries: true), [Headings(TemplateLayout.Long)], FrozenLong),
        Instructions(TemplateLayout.Long, TemplateWords.Long),
        Example(TemplateLayout.Long, Headings(TemplateLayout.Long), TemplateExample.Long),
    ];

    /// <summary>The wide template.</summary>
    public static PlannedSheet[] Wide() =>
    [
        new("Measurements", Columns(TemplateLayout.Wide, entries: true, TemplateLayout.Visits), [Headings(TemplateLayout.Wide, Placeholders())], FrozenWide),
        Instructions(TemplateLayout.Wide, TemplateWords.Wide),
        Example(TemplateLayout.Wide, Headings(TemplateLayout.Wide, TemplateExample.Dates.Cast<object>()), TemplateExample.Wide, TemplateExample.Dates.Length),
    ];

    /// <summary>Headings of the wide template's visits until dates are typed over them.</summary>
    public static IEnumerable<string> Placeholders() => Enumerable.Range(1, TemplateLayout.Visits).Select(n => FormattableString.Invariant($"{WideColumns.Placeholder}{n}"));

    private static PlannedColumn[] Columns(TemplateColumn[] columns, bool entries, int visits = 0) =>
    [
        .. columns.Select(c => new PlannedColumn(TemplateLayout.Width(c), StyleOf(c), entries ? c : null)),
        .. Enumerable.Repeat(new PlannedColumn(16, CellStyle.Finding), visits),
    ];

    private static CellStyle StyleOf(TemplateColumn column) => column.Heading switch
    {
        "visit_date" => CellStyle.Date,
        "size_mm" => CellStyle.Finding,
        "patient_id" or "study" or "visit" or "lesion_id" or "merged_into" or "site" or "reader" => CellStyle.Text,
        _ => CellStyle.Plain,
    };

    private static PlannedCell[] Headings(TemplateColumn[] columns, IEnumerable<object>? visits = null) =>
        [.. columns.Select(c => new PlannedCell(c.Title, CellStyle.Heading)), .. (visits ?? []).Select(v => new PlannedCell(v, CellStyle.DateHeading))];

    private static PlannedSheet Example(TemplateColumn[] columns, PlannedCell[] headings, object?[][] rows, int visits = 0) => new(
        "Example",
        Columns(columns, entries: false, visits),
        [
            [new PlannedCell($"{TemplateExample.Mark} An invented patient, so that you see how a table looks.", CellStyle.Title)],
            [],
            headings,
            .. rows.Select(r => r.Select((value, i) => new PlannedCell(value, i < columns.Length ? StyleOf(columns[i]) : CellStyle.Finding)).ToArray()),
        ]);

    private static PlannedSheet Instructions(TemplateColumn[] offered, IEnumerable<string> lines) => new(
        "Instructions",
        [new PlannedColumn(20), new PlannedColumn(90), new PlannedColumn(44)],
        [
            [new PlannedCell($"{TemplateExample.Mark} How to fill in the sheet Measurements", CellStyle.Title)],
            [],
            .. lines.Select(line => (PlannedCell[])[new PlannedCell(null), new PlannedCell(line, CellStyle.Wrapped)]),
            [],
            Table("Column", "Meaning", "Words to choose from"),
            .. offered.Select(Explained),
            [],
            Table("You may add", "Meaning", "Words to choose from"),
            .. TemplateColumns.All.Except(offered).Where(c => TemplateWords.MayBeAdded(c, offered)).Select(Explained),
        ]);

    private static PlannedCell[] Table(params string[] headings) => Array.ConvertAll(headings, h => new PlannedCell(h, CellStyle.Heading));

    private static PlannedCell[] Explained(TemplateColumn column) =>
    [
        new(column.Title, CellStyle.Wrapped),
        new(column.IsNeeded ? "Needed. " + column.Meaning : column.Meaning, CellStyle.Wrapped),
        new(string.Join(", ", column.Words), CellStyle.Wrapped),
    ];
}
