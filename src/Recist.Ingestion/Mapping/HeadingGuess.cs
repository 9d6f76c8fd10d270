namespace Recist.Ingestion;

/// <summary>What a heading of another system most likely means, by its name alone.</summary>
internal static class HeadingGuess
{
    private const int ShortestPart = 4;

    /// <summary>Names that other systems use, beside those of the template.</summary>
    private static readonly (string Canonical, string[] Names)[] Known =
    [
        ("patient_id", ["record_id", "patient_number", "patient_no", "subjid", "participant", "mrn", "pid", "ptid"]),
        ("visit", ["redcap_event_name", "event_name", "visit_name", "time_point", "visitnum"]),
        ("visit_date", ["study_date", "exam_date", "imaging_date", "assessment_date", "ct_date", "mri_date"]),
        ("lesion_id", ["redcap_repeat_instance", "lesion_label", "lesion_number", "lesion_no", "lesion_name", "tracking_id"]),
        ("role", ["lesion_category", "lesion_type", "category", "target_type"]),
        ("organ", ["anatomy", "anatomic", "finding_site", "lesion_site"]),
        ("size", ["measurement", "longest_diameter", "long_axis", "short_axis", "length", "lesion_size"]),
        ("status", ["new_lesion", "nontarget", "non_target"]),
        ("reader", ["radiologist", "rater", "observer"]),
    ];

    private static readonly (string Bare, string Canonical)[] Names =
    [
        .. TemplateColumns.All.SelectMany(c => TemplateColumns.Names(c).Select(name => (WordText.Bare(name), c.Heading))),
        .. Known.SelectMany(k => k.Names.Select(n => (WordText.Bare(n), k.Canonical))),
    ];

    /// <summary>The template heading whose name, or another system's name for it, the heading is or holds; the longest name decides. Null where none does.</summary>
    public static string? Of(string heading)
    {
        var bare = WordText.Bare(heading);
        var exact = Array.Find(Names, n => n.Bare == bare).Canonical;
        return exact ?? Names.Where(n => n.Bare.Length >= ShortestPart && bare.Contains(n.Bare, StringComparison.Ordinal)).OrderByDescending(n => n.Bare.Length).FirstOrDefault().Canonical
            ?? ByUnit(heading);
    }

    private static string? ByUnit(string heading) =>
        heading.EndsWith("_mm", StringComparison.OrdinalIgnoreCase) ? "size_mm" : heading.EndsWith("_cm", StringComparison.OrdinalIgnoreCase) ? "size_cm" : null;
}
