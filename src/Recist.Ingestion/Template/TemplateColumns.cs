namespace Recist.Ingestion;

/// <summary>The template's headings and what else they may be called; case, spaces, underscores and brackets do not matter.</summary>
internal static class TemplateColumns
{
    /// <summary>Canonical heading, then its other names.</summary>
    public static readonly string[][] Names =
    [
        ["patient_id", "patient", "subject", "subject_id", "usubjid"],
        ["study", "study_id"],
        ["course", "treatment_line"],
        ["visit", "visit_label", "timepoint"],
        ["visit_date", "date", "scan_date"],
        ["baseline", "is_baseline"],
        ["lesion_id", "lesion"],
        ["role", "lesion_role"],
        ["organ", "location"],
        ["site"],
        ["node", "is_node", "lymph_node"],
        ["size_mm", "diameter_mm", "mm"],
        ["size_cm", "diameter_cm", "cm"],
        ["size", "diameter"],
        ["unit"],
        ["state"],
        ["status"],
        ["method", "modality"],
        ["slice_mm", "slice_thickness_mm"],
        ["reader"],
        ["revision"],
        ["comment", "comments"],
    ];

    private static readonly Dictionary<string, string> Canonical =
        Names.SelectMany(n => n.Select(alias => (alias, n[0]))).ToDictionary(n => Bare(n.alias), n => n.Item2, StringComparer.Ordinal);

    private static readonly string[] Telling = ["visit_date", "lesion_id", "role", "size_mm", "size_cm", "size", "state", "status"];

    /// <summary>The canonical heading, or null.</summary>
    public static string? Find(string heading) => Canonical.GetValueOrDefault(Bare(heading));

    /// <summary>True where these are headings of the template: the patient and at least three that no other table has together.</summary>
    public static bool Fit(IEnumerable<string> headings)
    {
        var known = headings.Select(Find).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return known.Contains("patient_id") && Telling.Count(known.Contains) >= 3;
    }

    private static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
