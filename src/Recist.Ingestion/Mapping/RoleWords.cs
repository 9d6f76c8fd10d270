namespace Recist.Ingestion;

/// <summary>One word for "could not be judged" serves targets and non-targets of a mapped table, although the template has one for each.</summary>
internal static class RoleWords
{
    private const string OfTarget = "not-evaluable";
    private const string OfNonTarget = "not-evaluated";

    /// <summary>Writes the word that belongs to the role of the row, where the row has one.</summary>
    public static void Settle(string[] headings, TableRow row)
    {
        var role = Array.IndexOf(headings, "role") is >= 0 and var at ? Vocabularies.Role.Loose(row.Cells[at]) : null;
        var (wrong, right) = role switch
        {
            LesionRole.Target => (OfNonTarget, OfTarget),
            LesionRole.NonTarget => (OfTarget, OfNonTarget),
            _ => ("", ""),
        };
        foreach (var column in wrong.Length == 0 ? [] : MixedColumn.ForWords.Select(h => Array.IndexOf(headings, h)).Where(c => c >= 0 && row.Cells[c] == wrong))
        {
            row.Cells[column] = right;
        }
    }
}
