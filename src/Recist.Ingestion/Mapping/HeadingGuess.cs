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
        ("visit_date", ["study_date", "exam_date", "imaging_date", "assessment_date", "ct_date", "mri_date", "visit_dt", "scan_dt", "exam_dt", "study_dt"]),
        ("lesion_id", ["redcap_repeat_instance", "lesion_label", "lesion_number", "lesion_no", "lesion_name", "tracking_id"]),
        ("role", ["lesion_category", "lesion_type", "category", "target_type"]),
        ("organ", ["anatomy", "anatomic", "finding_site", "lesion_site", "loc", "tl_loc", "ntl_loc"]),
        ("size", ["measurement", "longest_diameter", "long_axis", "short_axis", "length", "lesion_size"]),
        ("status", ["new_lesion", "new_les", "nontarget", "non_target"]),
        ("reader", ["radiologist", "rater", "observer"]),
    ];

    private static readonly (string Bare, string Canonical)[] Names =
    [
        .. TemplateColumns.All.SelectMany(c => TemplateColumns.Names(c).Select(name => (WordText.Bare(name), c.Heading))),
        .. Known.SelectMany(k => k.Names.Select(n => (WordText.Bare(n), k.Canonical))),
    ];

    /// <summary>Parts of a heading that name a length.</summary>
    private static readonly string[] SizeParts = ["diam", "diameter", "size", "axis", "length", "ld", "lad", "sad", "sa", "la"];

    /// <summary>Parts of a heading that name what is counted from several lengths.</summary>
    private static readonly string[] CountedParts = ["sum", "sld", "sod", "total", "change", "chg", "percent", "pct", "nadir"];

    /// <summary>The template heading whose name, or another system's name for it, the heading is or holds. Null where none does.</summary>
    /// <remarks>The name that ends last decides, then the longest: <c>new_lesion_organ</c> is an organ.</remarks>
    public static string? Of(string heading)
    {
        var bare = WordText.Bare(heading);
        var exact = Array.Find(Names, n => n.Bare == bare).Canonical;
        return exact ?? Names.Where(n => n.Bare.Length >= ShortestPart && bare.Contains(n.Bare, StringComparison.Ordinal))
            .OrderByDescending(n => bare.LastIndexOf(n.Bare, StringComparison.Ordinal) + n.Bare.Length).ThenByDescending(n => n.Bare.Length).FirstOrDefault().Canonical
            ?? ByUnit(heading);
    }

    /// <summary>The heading of a size where a part of the heading names a length; null where none does.</summary>
    public static string? OfSize(string heading) => ByUnit(heading) ?? (Parts(heading).Any(SizeParts.Contains) ? "size" : null);

    /// <summary>True for a sum, a change or a nadir: numbers that no lesion has.</summary>
    public static bool IsCounted(string heading) => Parts(heading).Any(CountedParts.Contains);

    private static string[] Parts(string heading) => heading.ToLowerInvariant().Split(['_', ' ', '-', '.', '(', ')', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], StringSplitOptions.RemoveEmptyEntries);

    private static string? ByUnit(string heading) => HeadingUnit.Of(heading) is { } unit ? $"size_{unit}" : null;
}
