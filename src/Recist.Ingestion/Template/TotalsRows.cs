using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Rows of a worksheet that add up others: skipped and told; where patient, day and number are there, the sum is compared.</summary>
/// <param name="log">Takes what is told.</param>
internal sealed partial class TotalsRows(ComplaintLog log)
{
    /// <summary>What such rows are called, in the guide's order.</summary>
    public const string Words =
        "Total; Totals; Sum; Sum TL; Sum LD; SLD total; Total SLD; BSLD; Target sum; Tumor burden; Tumour burden; Sum of all; Sum of all lesions; Sum of all targets; Sum of lesions; Sum of diameter; SLD; SOD; Sum of diameters; Sum of longest diameters; Sum of target lesions; Sum of targets; Total sum; SUMDIAM; Subtotal; Grand total; Summe; Gesamt; Gesamtsumme; Summe der Durchmesser; Summe Zielläsionen; Zwischensumme; "
        + "Somme; Somme des diamètres; Totaux; Suma; Suma de diámetros; Sumatoria; Totale; Somma; Somma dei diametri; Soma; Soma dos diâmetros; Somatório; Somatória; Sumatorio; Totaal; Som; Som van de diameters; 合计; 总和; 总计";

    /// <summary>The word that a mapped row of totals has for its lesion.</summary>
    public const string Word = "Sum";

    private static readonly HashSet<string> Known =
        [.. Words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PlainText.Of)];

    private readonly HashSet<int> told = [];

    /// <summary>
    /// True for a row that has such a word for its lesion, whatever its role, or for its patient or visit or in its first cell, and no role;
    /// it is told once. One that has a role and an organ is a lesion of a doubtful name: told, and of a target asked (<see cref="TotalsAsLesions"/>).
    /// </summary>
    public bool Skips(TemplateRow row, TableRow source)
    {
        var isNamed = Is(row.Text("lesion_id") ?? "");
        if (row.Text("role") is not null)
        {
            return isNamed && (row.Text("organ") is null ? SkipsNamed(row, source) : CellWords.Role(row.Text("role")!) != LesionRole.Target && KeepsNamed(row, source));
        }

        if ((Column(row) ?? (Is(source.Cells[0]) ? "" : null)) is not { } column)
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

    /// <summary>A role that was filled down makes no lesion of a sum: counted as one, it would be summed twice.</summary>
    private bool SkipsNamed(TemplateRow row, TableRow source)
    {
        var place = row.Place("lesion_id");
        if (told.Add(place.Line ?? source.Line))
        {
            log.Warn(
                Codes.TotalsRow, null, place, row.Said("lesion_id"), "This row has a role and is called as the sum of others; it was skipped as no lesion.", "Nothing needs to be done; give a lesion another name, or its organ.");
        }

        return true;
    }

    private bool KeepsNamed(TemplateRow row, TableRow source)
    {
        var place = row.Place("lesion_id");
        if (told.Add(place.Line ?? source.Line))
        {
            log.Warn(
                Codes.TotalsRow, null, place, row.Said("lesion_id"), "This row is called as the sum of others, and has a role and an organ; it was read as a lesion.", "Leave role and organ blank where it is a sum; give the lesion another name.");
        }

        return false;
    }

    /// <summary>The sum that a skipped row gives for a visit; null where it does not say of whom and when.</summary>
    public static SuppliedSum? Sum(TemplateRow row)
    {
        var column = Array.Find(TemplateFindings.Sizes, c => row.Text(c) is not null);
        if (column is null || PerUnit(row, column) is not { } perUnit || row.Text("visit_date") is not { } day || Is(row.Text("visit") ?? "") || Is(row.Text("patient_id") ?? "")
            || !NumberText.TryRead(row.Text(column)!, row.Settings.DecimalSign, out var number)
            || DateText.Read(day, row.Settings.DatePattern, row.Settings.LatestDay, mayBePartial: false, (_, _, _, _) => { }, _ => { }, mayNameMonth: true) is not { } date)
        {
            return null;
        }

        var sum = number * perUnit;
        return new SuppliedSum(row.Text("visit"), date, sum == decimal.Truncate(sum) ? decimal.Truncate(sum) : sum, row.Place(column));
    }

    /// <summary>Millimetres in one unit of the sum; null where nothing says its unit.</summary>
    private static int? PerUnit(TemplateRow row, string column) => column switch
    {
        "size_mm" => 1,
        "size_cm" => 10,
        _ => row.Text("unit") is { } unit ? MappingWords.Units.Loose(unit) : row.Settings.DeclaredUnit?.MillimetresPerUnit(),
    };

    private static string? Column(TemplateRow row) => Array.Find(["patient_id", "visit", "lesion_id"], c => Is(row.Text(c) ?? ""));

    private static readonly Remembered<bool> Read = new(text => Known!.Contains(Unit().Replace(PlainText.Of(text), " ")));

    /// <summary>True for a word that calls a row the sum of others.</summary>
    public static bool Is(string text) => text.Length is > 1 and < 60 && Read.Of(text);

    // "SLD (mm)", "Sum in mm".
    [GeneratedRegex(" (?:IN )?(?:MM|CM) $")]
    private static partial Regex Unit();
}
