namespace Recist.Ingestion;

/// <summary>Which columns the templates offer, in which order. All others may be added by hand.</summary>
internal static class TemplateLayout
{
    /// <summary>Columns for visits in the wide template.</summary>
    public const int Visits = 8;

    /// <summary>Rows for which the workbook templates offer lists of words.</summary>
    public const int Rows = 2_000;

    /// <summary>One row for each lesion of each visit.</summary>
    public static readonly TemplateColumn[] Long = Columns(
        "patient_id", "study", "visit", "visit_date", "baseline", "lesion_id", "role", "organ", "site", "node", "size_mm", "state", "status", "merged_into", "method", "reader", "comment");

    /// <summary>One row for each lesion; the visits follow.</summary>
    public static readonly TemplateColumn[] Wide = Columns("patient_id", "study", "reader", "lesion_id", "role", "organ", "site", "node", "method", "unit");

    /// <summary>Width of a column, in characters.</summary>
    public static int Width(TemplateColumn column) => column.Heading switch
    {
        "comment" => 30,
        "status" => 24,
        "organ" or "site" => 18,
        "baseline" or "node" or "unit" or "reader" => 10,
        _ => 14,
    };

    private static TemplateColumn[] Columns(params string[] headings) => Array.ConvertAll(headings, h => TemplateColumns.Column(h)!);
}
