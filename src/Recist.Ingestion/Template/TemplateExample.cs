namespace Recist.Ingestion;

/// <summary>The worked example of the templates, and how a reader knows what it must not read as a patient.</summary>
internal static class TemplateExample
{
    /// <summary>Patient of the example's rows; no clinic's patient may have this id.</summary>
    public const string Patient = "EXAMPLE-1";

    /// <summary>Beginning of cell A1 of the sheets that explain.</summary>
    public const string Mark = "Not read when this file is sent.";

    private static readonly string[] Visits = ["Baseline", "Week 6", "Week 12"];

    /// <summary>Days of the scans.</summary>
    public static readonly DateOnly[] Dates = [new(2025, 1, 6), new(2025, 2, 17), new(2025, 3, 31)];

    /// <summary>Rows of the long template, in the order of its columns: T1 splits, T4 merges into T3.</summary>
    public static readonly object?[][] Long =
    [
        Row(0, "T1", "target", "lung", "right upper lobe", null, 33.0m, null, null),
        Row(0, "T2", "target", "lymph node", "station 7", "yes", 18m, null, null),
        Row(0, "T3", "target", "liver", "segment 5", null, 14m, null, null),
        Row(0, "T4", "target", "liver", "segment 6", null, 12m, null, null),
        Row(0, "N1", "non-target", "bone", "vertebra L2", null, null, null, "present"),
        Row(1, "T1", null, null, null, null, "12 + 9.1", null, null),
        Row(1, "T2", null, null, null, null, 9.5m, null, null),
        Row(1, "T3", null, null, null, null, 11m, null, null),
        Row(1, "T4", null, null, null, null, 10m, null, null),
        Row(1, "N1", null, null, null, null, null, null, "present"),
        Row(2, "T1", null, null, null, null, null, "too-small", null),
        Row(2, "T2", null, null, null, null, 8m, null, null),
        Row(2, "T3", null, null, null, null, 16m, null, null),
        Row(2, "T4", null, null, null, null, null, null, null, "T3"),
        Row(2, "N1", null, null, null, null, null, null, "present"),
        Row(2, "X1", "new", "liver", "segment 4", null, 12m, null, "unequivocal"),
    ];

    /// <summary>The same lesions as rows of the wide template, in the order of its columns.</summary>
    public static readonly object?[][] Wide =
    [
        [Patient, "STUDY-1", null, "T1", "target", "lung", "right upper lobe", null, "CT", "mm", 33.0m, "12 + 9.1", "too-small"],
        [Patient, "STUDY-1", null, "T2", "target", "lymph node", "station 7", "yes", "CT", "mm", 18m, 9.5m, 8m],
        [Patient, "STUDY-1", null, "T3", "target", "liver", "segment 5", null, "CT", "mm", 14m, 11m, 16m],
        [Patient, "STUDY-1", null, "T4", "target", "liver", "segment 6", null, "CT", "mm", 12m, 10m, "merged T3"],
        [Patient, "STUDY-1", null, "N1", "non-target", "bone", "vertebra L2", null, "CT", "mm", "present", "present", "present"],
        [Patient, "STUDY-1", null, "X1", "new", "liver", "segment 4", null, "CT", "mm", null, null, "unequivocal 12"],
    ];

    /// <summary>True for a sheet that the template marks so.</summary>
    /// <param name="firstCell">Text of its cell A1.</param>
    public static bool IsMarked(string? firstCell) => firstCell?.StartsWith(Mark, StringComparison.Ordinal) == true;

    private static object?[] Row(
        int visit, string lesion, string? role, string? organ, string? site, string? node, object? size, string? state, string? status, string? mergedInto = null) =>
        [Patient, "STUDY-1", Visits[visit], Dates[visit], visit == 0 ? "yes" : "no", lesion, role, organ, site, node, size, state, status, mergedInto, "CT", null, null];
}
