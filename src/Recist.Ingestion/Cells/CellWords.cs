using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>The words that people write into cells of sizes, states, statuses and roles, beside the closed lists: what each means where it has one meaning, and what to write where it has two.</summary>
/// <remarks>The one table of them: readers, complaints and the guide use it. Case, accents, width, dots and hyphens do not matter; any other sign, such as a question mark, makes another word.</remarks>
internal static partial class CellWords
{
    /// <summary>What the words of a size, state or status mean.</summary>
    public static readonly (CellMeaning Meaning, string Words)[] Findings =
    [
        (CellMeaning.Missing, "n.a.; n/a; not applicable; (blank); keine Angabe; k.A.; sans objet; no aplica; non applicabile; não aplicável; niet van toepassing; nvt"),
        (CellMeaning.NotEvaluable,
            "NE; not evaluable; non-evaluable; unevaluable; inevaluable; not evaluated; not assessable; unassessable; not assessed; not done; not performed; not imaged; not scanned; not measured; unable to assess; unknown; UNK; "
            + "nicht auswertbar; nicht beurteilbar; nicht bewertbar; nicht evaluierbar; nicht untersucht; nicht durchgeführt; nicht gemessen; nicht beurteilt; "
            + "non évaluable; inévaluable; non évalué; non évaluée; non fait; non réalisé; non mesuré; no evaluable; no valorable; no evaluado; no evaluada; no realizado; no medido; "
            + "non valutabile; non valutato; non valutata; non eseguito; non misurato; não avaliável; não avaliado; não avaliada; não realizado; não medido; niet evalueerbaar; niet beoordeelbaar; niet beoordeeld; niet uitgevoerd; niet gemeten"),
        (CellMeaning.Absent,
            "absent; gone; disappeared; resolved; completely resolved; complete resolution; vanished; no longer present; no longer seen; no longer visible; no longer detectable; not present; not detected; not detectable; "
            + "verschwunden; weg; nicht mehr vorhanden; nicht mehr sichtbar; nicht mehr nachweisbar; nicht mehr abgrenzbar; nicht nachweisbar; nicht vorhanden; aufgelöst; disparu; disparue; disparition; absente; résolu; résolue; plus visible; non détecté; non détectable; "
            + "desaparecido; desaparecida; desapareció; ausente; resuelto; resuelta; no detectable; scomparso; scomparsa; assente; risolto; risolta; non più visibile; desapareceu; sumiu; resolvido; resolvida; não detectável; verdwenen; afwezig; niet meer zichtbaar; niet meer aanwezig"),
        (CellMeaning.TooSmall,
            "too small; too small to measure; TSTM; TSM; too small for measurement; zu klein; zu klein zum Messen; zu klein um zu messen; trop petit; trop petite; trop petit pour mesurer; trop petite pour mesurer; trop petit pour être mesuré; trop petite pour être mesurée; "
            + "demasiado pequeño; demasiado pequeña; demasiado pequeño para medir; demasiado pequeña para medir; troppo piccolo; troppo piccola; troppo piccolo per misurare; troppo piccola per misurare; troppo piccola per essere misurata; "
            + "muito pequeno; muito pequena; muito pequeno para medir; muito pequena para medir; pequeno demais; pequena demais; te klein; te klein om te meten"),
        (CellMeaning.Treated,
            "resected; completely resected; surgically resected; surgically removed; removed surgically; excised; irradiated; radiated; ablated; locally treated; treated locally; local therapy; local treatment; reseziert; operativ entfernt; bestrahlt; abladiert; lokal behandelt; "
            + "réséqué; réséquée; irradié; irradiée; résection; traité localement; traitée localement; resecado; resecada; extirpado; extirpada; irradiado; irradiada; tratado localmente; tratada localmente; "
            + "resecato; resecata; asportato; asportata; irradiato; irradiata; ressecado; ressecada; geresecteerd; bestraald; lokaal behandeld; 已切除; 手术切除; 已放疗"),
        (CellMeaning.Present,
            "present; still present; still visible; persistent; persists; persisting; Non-CR/Non-PD; NCR/NPD; decreased; smaller; improved; regressing; vorhanden; weiterhin vorhanden; noch vorhanden; persistierend; persistiert; kleiner; regredient; rückläufig; présent; présente; toujours présent; toujours présente; persistant; persistante; diminué; diminuée; "
            + "presente; persistente; disminuido; disminuida; diminuito; diminuita; ridotto; ridotta; diminuído; diminuída; reduzido; reduzida; aanwezig; nog aanwezig; kleiner geworden; afgenomen"),
        (CellMeaning.Increased,
            "increased; increase; larger; bigger; growing; grown; größer; vergrößert; größenzunahme; zugenommen; gewachsen; augmenté; augmentée; majoré; majorée; aumentado; aumentada; aumentato; aumentata; toegenomen; vergroot; groter"),
        (CellMeaning.Progression,
            "PD; progressive disease; unequivocal PD; unequivocal progression; clear progression; eindeutige Progression; eindeutiger Progress; progression non équivoque; progression indiscutable; progression univoque; progresión inequívoca; progressione inequivocabile; progressione univoca; progressão inequívoca; ondubbelzinnige progressie"),
        (CellMeaning.Complete, "CR; complete response; RC; réponse complète; respuesta completa; risposta completa; resposta completa; komplette Remission; complete respons"),
        (CellMeaning.Certain, "unequivocal; definite; certain; certa; certo; cierta; cierto; confirmed; eindeutig; sicher; gesichert; certaine; confirmé; confirmée; confirmado; confirmada; confermato; confermata; inequívoco; inequívoca; inequivocabile; ondubbelzinnig; zeker; bevestigd"),
        (CellMeaning.Uncertain, "equivocal; uncertain; possible; suspected; suspicious; doubtful; questionable; unsicher; unklar; fraglich; möglich; incertain; incertaine; suspect; suspecte; douteux; douteuse; dudoso; dudosa; incierto; incerto; incerta; dubbio; dubbia; duvidoso; duvidosa; twijfelachtig; onzeker"),
    ];

    /// <summary>What the words of a role mean.</summary>
    public static readonly (CellMeaning Meaning, string Words)[] Roles =
    [
        (CellMeaning.Target,
            "target; targets; target lesion; target lesions; TL; T; TGT; Zielläsion; Zielläsionen; Ziel; Targetläsion; Target-Läsion; cible; lésion cible; cibles; diana; lesión diana; lesión objetivo; bersaglio; lesione bersaglio; lesione target; alvo; lesão alvo; doellaesie; doelwitlaesie; targetlaesie"),
        (CellMeaning.NonTarget,
            "non-target; nontarget; non-target lesion; non-target lesions; non-targets; NTL; NTLs; NT; Nicht-Zielläsion; Nichtzielläsion; Nicht-Zielläsionen; Non-Target-Läsion; nicht Ziel; non cible; lésion non cible; hors cible; no diana; lesión no diana; no target; no objetivo; lesión no objetivo; "
            + "non bersaglio; lesione non bersaglio; lesione non target; não alvo; lesão não alvo; niet target; niet-doellaesie; niet-doelwitlaesie; non-targetlaesie; niet-targetlaesie"),
        (CellMeaning.New,
            "new; new lesion; new lesions; NL; neu; neue Läsion; nouvelle; nouveau; nouvelle lésion; nueva; nuevo; nueva lesión; lesión nueva; nuova; nuovo; nuova lesione; nova; novo; nova lesão; lesão nova; nieuw; nieuwe laesie"),
    ];

    /// <summary>Words of a size, state or status with more than one meaning.</summary>
    public static readonly CellDoubt[] FindingDoubts =
    [
        new("ND", "not done, or not detected", "Write not-evaluable (non-target: not-evaluated) where it was not looked at, absent where it is gone."),
        new("NL", "new lesion, normal limits, or no lesion", "Write absent where it is gone; a new lesion is a row of its own with the role new."),
        new("NM; NV; NS; NI", "not measured, not measurable, not visible or not seen", "Write absent where it is gone, too-small where it is there and cannot be measured, not-evaluable (non-target: not-evaluated) where it could not be judged."),
        new("not seen; not visible; not visualized; not visualised; not identified; not found; nicht sichtbar; nicht abgrenzbar; nicht gesehen; non vu; non visible; non vue; no visible; no visto; no se ve; non visibile; não visível; niet zichtbaar; niet gezien",
            "gone, or not imaged", "Write absent where it is gone, not-evaluable (non-target: not-evaluated) where it could not be judged."),
        new("not measurable; unmeasurable; non-measurable; nonmeasurable; nicht messbar; non mesurable; no medible; no mensurable; non misurabile; não mensurável; niet meetbaar",
            "too small, or not to be judged", "Write too-small where it is there and cannot be measured, not-evaluable where it could not be judged, absent where it is gone."),
        new("none; nil; no; keine; kein; nein; aucun; aucune; non; ninguno; ninguna; nessuno; nessuna; nenhum; nenhuma; geen; nee; não; -; --; ---; \u2013; \u2014; ?; *; x; 0?",
            "gone, or nothing entered", "Write absent where it is gone, not-evaluable (non-target: not-evaluated) where it could not be judged; leave the cell blank where nothing was entered."),
        new("yes; ja; oui; sí; si; sim; +; positive; positiv; negative; negativ", "what was asked for, or that it was seen", "Write present or absent; of a new lesion unequivocal or equivocal."),
        new("stable; stable disease; SD; unchanged; no change; NC; stabil; unverändert; inchangé; inchangée; estable; sin cambios; stabile; invariato; invariata; estável; inalterado; inalterada; stabiel; onveranderd",
            "still there as before, or still gone as before", "Write present where a non-target is still there, absent where it is still gone; of a target write its size."),
        new("PR; partial response; remission; Remission; response; responding; Ansprechen; réponse partielle; respuesta parcial; risposta parziale; resposta parcial", "a response, which is no state of one lesion", "Write present where a non-target is still there; of a target write its size."),
        new("progression; progressive; progressing; progressed; progress; Progress; progredient; worse; worsened; progresión; progressione; progressivo; progressão; progressie",
            "larger, or an unequivocal progression", "Write increased, or unequivocal-progression where the reader judged it so; of a target write its size."),
        new("probable; likely; wahrscheinlich; probabile; provável; waarschijnlijk", "certain enough, or not", "Write unequivocal or equivocal."),
        new("normal; WNL; within normal limits; unauffällig; normale; normaal", "of normal size, or gone", "Write the short axis of a lymph node; absent where another lesion is gone."),
        new("merged; confluent; coalesced; split", "joined with another lesion, or in parts", "Write the longest diameter of what is seen now, and see the columns for split and merged lesions in the guide."),
    ];

    /// <summary>Words of a role with more than one meaning.</summary>
    public static readonly CellDoubt[] RoleDoubts =
    [
        new("N; node; nodal; LN; lymph node", "a non-target, a new lesion or a lymph node, which may be any of them", "Write target, non-target or new; the column node says that it is a lymph node."),
        new("measurable; non-measurable; nonmeasurable; messbar; nicht messbar; mesurable; medible; misurabile; mensurável; meetbaar", "a target, or a measurable lesion that was not chosen as one", "Write target where it is measured at each visit, else non-target."),
        new("index; index lesion; primary; primary tumor; primary tumour; metastasis; lesion; 1; 2; 3; yes; no; x; Indexläsion; Primärtumor", "a target or another lesion", "Write target, non-target or new."),
    ];

    private static readonly Dictionary<string, CellMeaning> ByFinding = Index(Findings);
    private static readonly Dictionary<string, CellMeaning> ByRole = Index(Roles);
    private static readonly Dictionary<string, CellDoubt> FindingDoubt = Index(FindingDoubts);
    private static readonly Dictionary<string, CellDoubt> RoleDoubt = Index(RoleDoubts);

    /// <summary>The one meaning of a word in a cell of sizes, states or statuses; null where it has none or several.</summary>
    public static CellMeaning? Finding(string text) => ByFinding.TryGetValue(Key(text), out var meaning) ? meaning : null;

    /// <summary>The role that a cell of roles means, in the list's own words or in those of people; null where it has none or several.</summary>
    public static LesionRole? Role(string text) => Vocabularies.Role.Loose(text) ?? (!ByRole.TryGetValue(Key(text), out var meaning) && !ByRole.TryGetValue(Key(WithoutNumber(text)), out meaning) ? null : meaning switch
    {
        CellMeaning.Target => LesionRole.Target,
        CellMeaning.NonTarget => LesionRole.NonTarget,
        _ => LesionRole.New,
    });

    /// <summary>A role without the number of its lesion: <c>Target lesion 1</c>, <c>TL #2</c> and <c>NTL3</c>; the text itself where no number is behind a word.</summary>
    public static string WithoutNumber(string text) => Numbered().Match(text) is { Success: true } match ? match.Groups["word"].Value : text;

    [GeneratedRegex(@"^(?<word>.*?[\p{L})]{2})[\s_.-]*(?:#|no\.?|nr\.?)?\s*[0-9]{1,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>Why a word of a cell of sizes, states or statuses cannot be read; null where nothing is known of it.</summary>
    public static CellDoubt? DoubtOfFinding(string text) => FindingDoubt.GetValueOrDefault(Key(text));

    /// <summary>Why a word of a cell of roles cannot be read; null where nothing is known of it.</summary>
    public static CellDoubt? DoubtOfRole(string text) => RoleDoubt.GetValueOrDefault(Key(text));

    /// <summary>How a word compares: as plain text where only dots, hyphens, slashes and the like stand between its letters, else as it stands.</summary>
    private static string Key(string text) => text.Length <= 60 && text.Any(char.IsLetter) && text.All(c => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark || " .-_/()\u2019'\u00A0\t\n".Contains(c, StringComparison.Ordinal))
        ? PlainText.Of(WithoutDots(text)) : text;

    /// <summary>An abbreviation with a dot behind each letter, <c>n.e.</c>, is the one without.</summary>
    private static string WithoutDots(string text)
    {
        var bare = text.Replace(" ", "", StringComparison.Ordinal);
        return bare.Length is > 2 and < 9 && !bare.Where((c, i) => i % 2 == 0 ? !char.IsLetter(c) : c != '.').Any() ? bare.Replace(".", "", StringComparison.Ordinal) : text;
    }

    private static Dictionary<string, CellMeaning> Index((CellMeaning Meaning, string Words)[] table) =>
        table.SelectMany(t => Split(t.Words).Select(w => (Key: Key(w), t.Meaning))).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Meaning, StringComparer.Ordinal);

    private static Dictionary<string, CellDoubt> Index(CellDoubt[] table) =>
        table.SelectMany(t => Split(t.Words).Select(w => (Key: Key(w), Doubt: t))).DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Doubt, StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
