namespace Recist.Ingestion;

/// <summary>The words of cells as the guide lists them, from the one table of them.</summary>
internal static class CellTables
{
    /// <summary>Words with one meaning: what each is read as, by the role of the lesion.</summary>
    public static string Words() => GuideTables.Table(
        ["word", "target", "non-target", "new lesion"],
        [
            .. CellWords.Findings.Select(f => new[] { Listed(f.Words) + (f.Meaning == CellMeaning.TooSmall ? ", <5" : ""), Of(LesionRole.Target, f.Meaning), Of(LesionRole.NonTarget, f.Meaning), Of(LesionRole.New, f.Meaning) }),
            .. CellWords.Roles.Select(r => new[] { $"role: {Listed(r.Words)}", r.Meaning == CellMeaning.Target ? "this role" : "", r.Meaning == CellMeaning.NonTarget ? "this role" : "", r.Meaning == CellMeaning.New ? "this role" : "" }),
        ]);

    /// <summary>Words with several meanings, and what to write.</summary>
    public static string Doubts() => GuideTables.Table(
        ["word", "may mean", "what to write"],
        [
            .. CellWords.FindingDoubts.Select(d => new[] { Listed(d.Words), d.May, d.Write }),
            .. CellWords.RoleDoubts.Select(d => new[] { $"role: {Listed(d.Words)}", d.May, d.Write }),
        ]);

    private static string Of(LesionRole role, CellMeaning meaning) => meaning == CellMeaning.Missing ? "nothing entered" : new CellLesion { Role = role }.Word(meaning) ?? "refused";

    private static string Listed(string words) => words.Replace(";", ",", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
