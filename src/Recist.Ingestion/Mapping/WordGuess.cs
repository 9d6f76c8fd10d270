namespace Recist.Ingestion;

/// <summary>What a word or code in a cell of another system's table plainly means; anything that may mean two things is left to a person.</summary>
internal static class WordGuess
{
    private static readonly string[] Yes = ["YES", "Y", "JA", "J", "OUI", "O", "SI", "S", "SIM", "TRUE", "CHECKED", "X"];

    private static readonly string[] No = ["NO", "N", "NEIN", "NON", "NAO", "NEE", "FALSE", "UNCHECKED", "NONE", "KEINE", "AUCUNE", "NINGUNA", "NESSUNA", "NENHUMA", "GEEN"];

    /// <summary>The word of the template; <c>null</c> with <c>isMissing</c> for a word that says that nothing is there; null where it is not plain.</summary>
    /// <param name="canonical">Heading of the template.</param>
    /// <param name="code">Word or code of the source.</param>
    /// <param name="isNew">True where the cell says whether there is a new lesion.</param>
    /// <param name="isMissing">True where the code stands for no value.</param>
    public static string? Of(string canonical, string code, bool isNew, out bool isMissing)
    {
        isMissing = false;
        var key = Key(code);
        switch (canonical)
        {
            case "role":
                return CellWords.Role(code) is { } role ? Vocabularies.Role.WordFor(role) : null;
            case "node" or "baseline":
                return Yes.Contains(key) ? "yes" : No.Contains(key) ? "no" : null;
            case "state" or "status" when No.Contains(key) && isNew:
                isMissing = true;
                return null;
            case "state" or "status" when isNew && (Yes.Contains(key) || Yes.Any(y => y.Length > 1 && FoldedText.Words(code) is [var first, ..] && first == y)):
                return "unequivocal";
            case "state" or "status":
                return CellLength.IsTooSmall(code, '.', 1) ? "too-small" : Finding(code, out isMissing);
            default:
                return null;
        }
    }

    /// <summary>By the one table of words of cells; of a target and a non-target the word that could not be judged is settled by the row's role.</summary>
    private static string? Finding(string code, out bool isMissing)
    {
        var meaning = CellWords.Finding(code);
        isMissing = meaning == CellMeaning.Missing;
        return meaning switch
        {
            CellMeaning.NotEvaluable => "not-evaluable",
            CellMeaning.Absent => "absent",
            CellMeaning.TooSmall => "too-small",
            CellMeaning.Present => "present",
            CellMeaning.Increased => "increased",
            CellMeaning.Progression => "unequivocal-progression",
            CellMeaning.Certain => "unequivocal",
            CellMeaning.Uncertain => "equivocal",
            _ => null,
        };
    }

    /// <summary>Letters and digits; a sign for smaller or larger stays, because it changes what is said.</summary>
    private static string Key(string text) => (text.Contains('<', StringComparison.Ordinal) ? "<" : text.Contains('>', StringComparison.Ordinal) ? ">" : "") + FoldedText.Bare(text);
}
