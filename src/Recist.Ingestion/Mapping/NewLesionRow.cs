namespace Recist.Ingestion;

/// <summary>A row of the template for a new lesion that was not there: "New lesions: no" is a visit without one, and no lesion.</summary>
internal static class NewLesionRow
{
    private static readonly string[] Says = [.. TemplateFindings.Sizes, "state", "status"];

    /// <summary>A constant status such as unequivocal is that of new lesions with a size alone: it is taken out of every other row.</summary>
    public static void SettleStatus(RowRule rule, string[] headings, TableRow row)
    {
        if (rule.IsEveryRow && rule.Constants.TryGetValue("status", out var status) && Vocabularies.NewLesion.Loose(status) is not null
            && !(CellWords.Role(Cell("role")) == LesionRole.New && Cell("state").Length == 0 && TemplateFindings.Sizes.Any(s => Cell(s).Length > 0)))
        {
            row.Cells[Array.IndexOf(headings, "status")] = "";
        }

        string Cell(string heading) => Array.IndexOf(headings, heading) is >= 0 and var at ? row.Cells[at] : "";
    }

    /// <summary>True where a row of a table that has a row for each lesion names a new lesion and says nothing of it.</summary>
    public static bool SaysNothing(TableRow mapped, RuleInstance instance) => instance.IsEveryRow
        && CellWords.Role(instance.Cell(mapped, "role")) == LesionRole.New && Says.All(s => instance.Cell(mapped, s).Length == 0);
}
