namespace Recist.Ingestion;

/// <summary>Rows of parts of a lesion that has split, each with an id of its own and the lesion's in the column part_of.</summary>
internal sealed class TemplateParts
{
    private static readonly string[] Findings = [.. TemplateFindings.Sizes, "state", "status", "merged_into"];

    private readonly Dictionary<(PatientDraft Draft, string Lesion), List<TemplateRow>> rows;
    private readonly Dictionary<(PatientDraft Draft, string Part), string> wholes;
    private readonly HashSet<(PatientDraft, string)> split;

    /// <param name="rows">All rows of the table by subject and lesion.</param>
    public TemplateParts(Dictionary<(PatientDraft Draft, string Lesion), List<TemplateRow>> rows)
    {
        (this.rows, wholes) = (rows, Wholes(rows));
        split = [.. wholes.Select(w => (w.Key.Draft, w.Value))];
    }

    /// <summary>Id of the lesion of which this is a part; null where it is none.</summary>
    public string? WholeOf(PatientDraft draft, string lesion) => wholes.GetValueOrDefault((draft, lesion));

    /// <summary>The rows of the lesion of which this is a part, and of what that is a part of; none where the table has none.</summary>
    public List<TemplateRow> RowsOfWhole(PatientDraft draft, string lesion) =>
        WholeOf(draft, lesion) is { } whole ? [.. rows.GetValueOrDefault((draft, whole)) ?? [], .. RowsOfWhole(draft, whole)] : [];

    /// <summary>True for a row that says nothing because the lesion is looked at in its parts, or the part is not there yet.</summary>
    public bool IsSilent(PatientDraft draft, string lesion, TemplateRow row) =>
        (WholeOf(draft, lesion) is not null || split.Contains((draft, lesion))) && !Findings.Any(c => row.Text(c) is not null);

    /// <summary>Adds the part to the draft, and the lesion where no row of its own describes it.</summary>
    public void Add(PatientDraft draft, Lesion part, TemplateRow row)
    {
        var whole = WholeOf(draft, part.Id)!;
        var isWholeNew = RowsOfWhole(draft, part.Id).Exists(r => r.Word("role", Vocabularies.Role) == LesionRole.New);
        if (part.Role == LesionRole.New && row.Text("role") is not null && !isWholeNew)
        {
            row.Complain("role")(Codes.ValueConflict, "A part of a lesion that has split is no new lesion.",
                "Give it the role of the lesion, or leave part_of blank where it is a new lesion.");
        }

        draft.Relations.Parts.Add(new PartOf(part.Id, whole));
        if (!rows.ContainsKey((draft, whole)) && WholeOf(draft, whole) is null)
        {
            draft.Lesions.Add(new LesionPart(part with { Id = whole, AtBaseline = null }, row.Place("part_of"),
                TemplateFindings.Revision(row)));
        }
    }

    private static Dictionary<(PatientDraft Draft, string Part), string> Wholes(
        Dictionary<(PatientDraft Draft, string Lesion), List<TemplateRow>> rows)
    {
        var wholes = new Dictionary<(PatientDraft Draft, string Part), string>();
        foreach (var ((draft, lesion), group) in rows)
        {
            if (group.Find(r => r.Id("part_of") is not null) is { } row && row.Id("part_of") is { } whole)
            {
                if (Leads(wholes, draft, whole, lesion))
                {
                    row.Complain("part_of")(Codes.ValueConflict, "A lesion is no part of itself.",
                        "Give the id of the lesion that has split.");
                }
                else
                {
                    wholes[(draft, lesion)] = whole;
                }
            }
        }

        return wholes;
    }

    /// <summary>True where a lesion is, or is a part of, another one.</summary>
    private static bool Leads(Dictionary<(PatientDraft Draft, string Part), string> wholes, PatientDraft draft, string? from, string to)
    {
        for (; from is not null && from != to; from = wholes.GetValueOrDefault((draft, from)))
        {
        }

        return from == to;
    }
}
