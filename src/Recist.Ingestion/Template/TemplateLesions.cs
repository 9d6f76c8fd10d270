namespace Recist.Ingestion;

/// <summary>The rows of a table by subject and lesion: a lesion's role, organ and node may stand in some of its rows only.</summary>
internal sealed class TemplateLesions(bool hasRoles)
{
    private static readonly string[] Values = ["role", .. TemplateFindings.Sizes, "state", "status", "part_of", "merged_into"];

    private readonly Dictionary<(PatientDraft Draft, string Lesion), List<TemplateRow>> rows = [];

    /// <summary>What the targets of the table have.</summary>
    public TemplateSizes Sizes { get; } = new();

    /// <summary>Takes a row; one without a lesion is a visit without findings.</summary>
    public void Add(PatientDraft draft, TemplateRow row)
    {
        if (row.Id("lesion_id") is { } lesion)
        {
            if (!rows.TryGetValue((draft, lesion), out var known))
            {
                rows.Add((draft, lesion), known = []);
            }

            known.Add(row);
        }
        else if (Values.Any(c => row.Text(c) is not null))
        {
            row.Missing("lesion_id");
        }
        else if (TemplateFindings.Visit(row) is { } visit)
        {
            draft.Parts.Add(visit);
        }
    }

    /// <summary>Adds lesions and findings to the drafts.</summary>
    public void Finish(ComplaintLog log)
    {
        var parts = new TemplateParts(rows);
        foreach (var ((draft, lesion), group) in rows)
        {
            var roles = group.Select(r => r.Word("role", Vocabularies.Role)).ToList();
            var ofWhole = parts.RowsOfWhole(draft, lesion);
            if (roles.Concat(ofWhole.Select(r => r.Word("role", Vocabularies.Role))).OfType<LesionRole>().FirstOrDefault((LesionRole)(-1)) is not (>= 0 and var role))
            {
                NoRole(draft, lesion, group[0], log);
                group.ForEach(TemplateFindings.CheckAlone);
                continue;
            }

            var organ = group.Concat(ofWhole).Select(r => r.Id("organ")).FirstOrDefault(o => o is not null);
            var nodes = group.Select(r => r.Word("node", Vocabularies.YesNo)).ToList();
            var site = group.Concat(ofWhole).Select(r => r.Id("site")).FirstOrDefault(o => o is not null);
            var stated = nodes.Concat(ofWhole.Select(r => r.Word("node", Vocabularies.YesNo))).FirstOrDefault(n => n is not null);
            var node = stated ?? Organs.IsNode(organ, site);
            if (stated is not null)
            {
                draft.NodesStated.Add(lesion);
            }

            for (var i = 0; i < group.Count; i++)
            {
                var row = group[i];
                Sizes.Add(row, roles[i] ?? role);
                var known = new Lesion(lesion, roles[i] ?? role, row.Id("organ") ?? organ, row.Id("site"), nodes[i] ?? node, TemplateFindings.AtBaseline(row));
                if (parts.WholeOf(draft, lesion) is null)
                {
                    draft.Lesions.Add(new LesionPart(known, row.Place("lesion_id"), TemplateFindings.Revision(row)));
                }
                else if (i == 0)
                {
                    parts.Add(draft, known, row);
                }

                draft.UnitsStated &= row.Text("unit") is not null || TemplateFindings.Sizes.All(c => row.Text(c) is null);
                var found = parts.IsSilent(draft, lesion, row) ? TemplateFindings.Visit(row)
                    : row.Text("merged_into") is not null ? TemplateMerges.Finding(row, known, draft)
                    : TemplateFindings.Finding(row, known, draft.Subject, log);
                if (found is { } part)
                {
                    draft.Parts.Add(part);
                    TemplateFindings.KeepSize(row, part.Visit, draft);
                }
            }
        }
    }

    private void NoRole(PatientDraft draft, string lesion, TemplateRow row, ComplaintLog log)
    {
        if (row.Text("role") is null)
        {
            var like = rows.Keys.FirstOrDefault(k => k.Draft == draft && k.Lesion != lesion && WordText.Bare(k.Lesion) == WordText.Bare(lesion)).Lesion;
            log.Refuse(
                Codes.ValueMissing,
                row.Place("role"),
                null,
                $"No row says whether lesion \"{lesion}\" is a target.",
                like is not null ? $"Write its id as \"{like}\" if it is that lesion; else give its role: {Vocabularies.Role.Listed}."
                : hasRoles ? $"Give the role in a row of the lesion: {Vocabularies.Role.Listed}."
                : $"Add a column \"role\": {Vocabularies.Role.Listed}.");
        }
    }
}
