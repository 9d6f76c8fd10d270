namespace Recist.Ingestion;

/// <summary>Rows of a worksheet that add up others: skipped and told; where patient, day and number are there, the sum is compared.</summary>
/// <param name="log">Takes what is told.</param>
internal sealed class TotalsRows(ComplaintLog log)
{
    /// <summary>What such rows are called, in the guide's order.</summary>
    public const string Words =
        "Total; Totals; Sum; SLD; SOD; Sum of diameters; Sum of longest diameters; Sum of target lesions; Sum of targets; Total sum; SUMDIAM; Subtotal; Grand total; Summe; Gesamt; Gesamtsumme; Summe der Durchmesser; Summe Zielläsionen; Zwischensumme; "
        + "Somme; Somme des diamètres; Totaux; Suma; Suma de diámetros; Sumatoria; Totale; Somma; Somma dei diametri; Soma; Soma dos diâmetros; Totaal; Som; Som van de diameters; 合计; 总和; 总计";

    private static readonly HashSet<string> Known =
        [.. Words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PlainText.Of)];

    private readonly HashSet<int> told = [];

    /// <summary>True for a row that has such a word for its patient, visit or lesion, or in its first cell, and no role; it is told once.</summary>
    public bool Skips(TemplateRow row, TableRow source)
    {
        if (row.Text("role") is not null || (Column(row) ?? (Is(source.Cells[0]) ? "" : null)) is not { } column)
        {
            return false;
        }

        var place = row.Place(column.Length > 0 ? column : "lesion_id");
        if (told.Add(place.Line ?? source.Line))
        {
            log.Inform(Codes.TotalsRow, null, place, column.Length > 0 ? row.Said(column) : null, "This row adds up others; it was skipped.", "Nothing needs to be done; a lesion of this name needs a role.");
        }

        return true;
    }

    /// <summary>The sum that a skipped row gives for a visit; null where it does not say of whom and when.</summary>
    public static SuppliedSum? Sum(TemplateRow row)
    {
        var column = Array.Find(TemplateFindings.Sizes, c => row.Text(c) is not null);
        if (column is null or "size" || row.Text("visit_date") is not { } day || Is(row.Text("visit") ?? "") || Is(row.Text("patient_id") ?? "")
            || !NumberText.TryRead(row.Text(column)!, row.Settings.DecimalSign, out var number)
            || DateText.Read(day, row.Settings.DatePattern, row.Settings.LatestDay, mayBePartial: false, (_, _, _, _) => { }, _ => { }) is not { } date)
        {
            return null;
        }

        var sum = column == "size_cm" ? number * 10 : number;
        return new SuppliedSum(row.Text("visit"), date, sum == decimal.Truncate(sum) ? decimal.Truncate(sum) : sum, row.Place(column));
    }

    private static string? Column(TemplateRow row) => Array.Find(["patient_id", "visit", "lesion_id"], c => Is(row.Text(c) ?? ""));

    private static bool Is(string text) => text.Length is > 1 and < 60 && Known.Contains(PlainText.Of(text.TrimEnd(':')));
}
