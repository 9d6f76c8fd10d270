namespace Recist.Ingestion;

/// <summary>What a word or code in a cell of another system's table plainly means; anything that may mean two things is left to a person.</summary>
internal static class WordGuess
{
    private static readonly Dictionary<string, string> Roles = Table(
        ("target", "target, TL, target lesion, measurable, cible, lésion cible, Ziel, Zielläsion, ZL, Target-Läsion, diana, lesión diana, bersaglio, lesione target, alvo, lesão alvo, doellaesie, doelwit"),
        ("non-target", "NTL, NT, nontarget, non target lesion, non-target lesion, non-measurable, non cible, lésion non cible, nicht Ziel, Nicht-Ziel, Nichtzielläsion, Nicht-Zielläsion, NZL, no diana, no target, lesión no diana, non bersaglio, lesione non target, não alvo, lesão não alvo, niet target, niet-doellaesie"),
        ("new", "NL, NEW, new lesion, nouvelle, nouvelle lésion, neu, neue Läsion, nueva, lesión nueva, nueva lesión, nuova, nuova lesione, nova, nova lesão, nieuw, nieuwe laesie"));

    private static readonly Dictionary<string, string> States = Table(
        ("absent", "gone, disappeared, resolved, vanished, not visible, no longer visible, disparu, disparue, absente, verschwunden, weg, nicht mehr sichtbar, nicht mehr nachweisbar, desaparecido, desaparecida, ausente, scomparso, scomparsa, assente, sumiu, verdwenen, afwezig"),
        ("present", "présent, présente, vorhanden, presente, aanwezig, non-CR/non-PD, NCR/NPD, decreased, rückläufig, diminué, diminuée, disminuido, disminuida, ridotto, ridotta, diminuído, diminuída, afgenomen, still present, persists, persistiert, persistant, persistente"),
        ("increased", "augmenté, augmentée, zugenommen, größenzunahme, aumentado, aumentada, aumentato, aumentata, toegenomen"),
        ("unequivocal-progression", "PD, unequivocal progression, eindeutige Progression, progression indiscutable, progresión inequívoca, progressione inequivocabile, progressão inequívoca, ondubbelzinnige progressie"),
        ("not-evaluable", "NE, not evaluable, unevaluable, inevaluable, not assessable, nicht beurteilbar, nicht auswertbar, non évaluable, no evaluable, non valutabile, não avaliável, niet evalueerbaar, niet beoordeelbaar"),
        ("not-evaluated", "not evaluated, not done, not assessed, nicht beurteilt, non évalué, no evaluado, non valutato, não avaliado, niet beoordeeld"),
        ("too-small", "TSTM, too small, too small to measure, zu klein, trop petit, trop petite, demasiado pequeño, demasiado pequeña, troppo piccolo, troppo piccola, muito pequeno, muito pequena, te klein, <5, < 5, <5 mm, < 5 mm"),
        ("unequivocal", "unequivocal, definite, eindeutig, certain, certaine, inequívoca, inequivocabile, ondubbelzinnig"),
        ("equivocal", "fraglich, unklar, douteux, douteuse, dudosa, dubbia, duvidosa, twijfelachtig"));

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
                return Roles.GetValueOrDefault(key);
            case "node" or "baseline":
                return Yes.Contains(key) ? "yes" : No.Contains(key) ? "no" : null;
            case "state" or "status" when No.Contains(key) && isNew:
                isMissing = true;
                return null;
            case "state" or "status" when isNew && (Yes.Contains(key) || Yes.Any(y => y.Length > 1 && FoldedText.Words(code) is [var first, ..] && first == y)):
                return "unequivocal";
            case "state" or "status":
                return States.GetValueOrDefault(key);
            default:
                return null;
        }
    }

    private static Dictionary<string, string> Table(params (string Meaning, string Words)[] words) =>
        words.SelectMany(w => w.Words.Split(", ").Append(w.Meaning).Select(word => (Key(word), w.Meaning))).DistinctBy(w => w.Item1).ToDictionary(w => w.Item1, w => w.Meaning, StringComparer.Ordinal);

    /// <summary>Letters and digits; a sign for smaller or larger stays, because it changes what is said.</summary>
    private static string Key(string text) => (text.Contains('<', StringComparison.Ordinal) ? "<" : text.Contains('>', StringComparison.Ordinal) ? ">" : "") + FoldedText.Bare(text);
}
