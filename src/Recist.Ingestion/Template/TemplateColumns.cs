namespace Recist.Ingestion;

/// <summary>The template's columns: what they are called, what they mean and what they take. Readers, templates and their instructions use this one table.</summary>
/// <remarks>Case, spaces, underscores and brackets of a heading do not matter: <c>Size (mm)</c> is <c>size_mm</c>.</remarks>
internal static class TemplateColumns
{
    /// <summary>Longest text that is looked at as a heading; any cell may be one.</summary>
    public const int LongestHeading = 200;

    private static readonly string[] Methods = ["CT", "MRI", "CXR", "caliper", "US", "PET"];
    private static readonly string[] YesNo = ["yes", "no"];

    /// <summary>All columns in the order of the template.</summary>
    public static readonly TemplateColumn[] All =
    [
        new("patient_id", "Patient ID", "The patient's id in your clinic or study, never the name.", "patient", "subject", "subject_id", "usubjid") { IsNeeded = true, IsOfLesion = true },
        new("study", "Study", "The study's id. May stay blank.", "study_id") { IsOfLesion = true },
        new("course", "Course", "1 for the first treatment course that is followed, 2 for the next, which begins with a new baseline. Blank is 1.", "treatment_line") { IsOfLesion = true },
        new("visit", "Visit", "Name of the visit, such as Baseline or Week 8. Blank: the date is the name.", "visit_label", "timepoint"),
        new("visit_number", "Visit number", "Number of the visit in the plan. It orders visits that have one day, or of which only the month is known; dates come first. May stay blank.", "visitnum"),
        new("visit_date", "Visit date", "Day of the scan, such as 2025-01-06.", "date", "scan_date") { IsNeeded = true },
        new("baseline", "Baseline", "yes for rows of the baseline scan, no for later ones. Where nothing is marked, the visit whose label says baseline is it; in a table without this column else the earliest.", "is_baseline") { Words = YesNo },
        new("lesion_id", "Lesion ID", "Your name for the lesion, such as T1: the same at every visit.", "lesion") { IsNeeded = true, IsOfLesion = true },
        new("role", "Role", "target: measured at each visit. non-target: only judged. new: first seen after baseline.", "lesion_role") { Words = Words(Vocabularies.Role), IsOfLesion = true },
        new("organ", "Organ", "Where the lesion is, such as liver or lymph node.", "location") { IsOfLesion = true },
        new("site", "Site", "Which part of the organ, such as segment 4.") { IsOfLesion = true },
        new("node", "Node", "yes where it is a lymph node, of which the short axis is measured. Blank: by the words of organ and site, such as \"axillary LN\".", "is_node", "lymph_node") { Words = YesNo, IsOfLesion = true },
        new("size_mm", "Size (mm)", "Longest diameter in millimetres; the short axis of a lymph node. 0 where it has vanished. Of a lesion that has split the sizes of its parts, such as 14 + 12.", "diameter_mm", "mm"),
        new("size_cm", "Size (cm)", "The same in centimetres.", "diameter_cm", "cm"),
        new("size", "Size", "The same in the unit of the column \"unit\".", "diameter"),
        new("unit", "Unit", "Unit of the sizes in the row: mm or cm.") { Words = ["mm", "cm"], IsOfLesion = true },
        new("state", "State", "Of a target lesion without a size: absent, too-small (to measure, still there), not-evaluable, treated.") { Words = [.. Words(Vocabularies.State).Except(["merged"])] },
        new("status", "Status", "Of a non-target: absent, present, increased, unequivocal-progression, not-evaluated. Of a new lesion: unequivocal, equivocal, ruled-out.")
        {
            Words = [.. Words(Vocabularies.NonTarget), .. Words(Vocabularies.NewLesion).Except(["per-pet"])],
        },
        new("part_of", "Part of", "Where the parts of a lesion that has split have rows of their own: the id of the lesion, in the rows of each part. Their sizes are added up.", "fragment_of", "split_from") { IsOfLesion = true },
        new("merged_into", "Merged into", "At a visit where the lesion has become one with another: the id of the other lesion, whose row has the size of both. Size and state stay blank.", "merged_with"),
        new("method", "Method", "How it was imaged.", "modality") { Words = Methods, IsOfLesion = true },
        new("slice_mm", "Slice (mm)", "Slice thickness in millimetres.", "slice_thickness_mm") { IsOfLesion = true },
        new("reader", "Reader", "Who measured, where several readers do. Blank where there is one.") { IsOfLesion = true },
        new("revision", "Revision", "2 for a visit that corrects one sent before. Blank is 1.") { IsOfLesion = true },
        new("comment", "Comment", "Anything else. It decides nothing.", "comments") { IsOfLesion = true },
    ];

    private static readonly Dictionary<string, TemplateColumn> ByName =
        All.SelectMany(c => Names(c).Select(name => (name, c))).ToDictionary(n => Bare(n.name), n => n.c, StringComparer.Ordinal);

    private static readonly string[] Telling = ["visit_date", "lesion_id", "role", "size_mm", "size_cm", "size", "state", "status"];

    /// <summary>The canonical heading, or null.</summary>
    public static string? Find(string heading) => Column(heading)?.Heading;

    /// <summary>The column of a heading, or null.</summary>
    public static TemplateColumn? Column(string heading) => heading.Length > LongestHeading ? null : ByName.GetValueOrDefault(Bare(heading));

    /// <summary>All headings that a column may have, the canonical one first.</summary>
    public static IEnumerable<string> Names(TemplateColumn column) => [column.Heading, .. column.Aliases];

    /// <summary>True where these are headings of the template: the patient and at least three that no other table has together.</summary>
    public static bool Fit(IEnumerable<string> headings)
    {
        var known = headings.Select(Find).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return known.Contains("patient_id") && Telling.Count(known.Contains) >= 3;
    }

    /// <summary>True where one of the headings is a size of the template.</summary>
    public static bool HasSize(IEnumerable<string> headings) => headings.Select(Find).Any(h => h is "size_mm" or "size_cm" or "size");

    private static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static string[] Words<T>(Vocabulary<T> words)
        where T : struct => words.Listed.Split(", ");
}
