namespace Recist.Ingestion;

/// <summary>A row of the template for a new lesion that was not there: "New lesions: no" is a visit without one, and no lesion.</summary>
internal static class NewLesionRow
{
    private static readonly string[] Says = [.. TemplateFindings.Sizes, "state", "status"];

    /// <summary>True where a row of a table that has a row for each lesion names a new lesion and says nothing of it.</summary>
    public static bool SaysNothing(TableRow mapped, RuleInstance instance) => instance.IsEveryRow
        && Vocabularies.Role.Loose(instance.Cell(mapped, "role")) == LesionRole.New && Says.All(s => instance.Cell(mapped, s).Length == 0);
}
