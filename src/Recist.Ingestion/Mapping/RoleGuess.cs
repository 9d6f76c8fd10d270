using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>The role that the name of a lesion or of a column says: T1, TL2 and Target 3 are targets, NT1 is none, NEW1 is new. L1 says nothing, and N1 may be a node.</summary>
internal static partial class RoleGuess
{
    private const int ShortestBeginning = 6;

    private static readonly string[] Targets = ["T", "TL", "TAR", "TARGET", "TARGETLESION", "CIBLE", "C", "LC", "ZIEL", "ZL", "ZIELLASION", "DIANA", "LD", "BERSAGLIO", "ALVO", "LA", "DOEL", "LESIONCIBLE", "LESIONSCIBLES", "LESIONDIANA", "LESIONESDIANA", "LESIONEBERSAGLIO", "LESIONIBERSAGLIO", "LESIONETARGET", "LESAOALVO", "LESOESALVO", "DOELLAESIE", "TARGETLASION", "TARGETLAESIE"];

    private static readonly string[] NonTargets = ["NT", "NTL", "NONTARGET", "NONTARGETLESION", "NC", "LNC", "NONCIBLE", "NZ", "NZL", "NICHTZIEL", "NICHTZIELLASION", "ND", "LND", "NODIANA", "NOTARGET", "NA", "LNA", "NAOALVO", "NIETTARGET", "NONBERSAGLIO", "LESIONNONCIBLE", "LESIONSNONCIBLES", "LESIONNODIANA", "LESIONESNODIANA", "LESIONENONBERSAGLIO", "LESIONINONBERSAGLIO", "LESAONAOALVO", "LESOESNAOALVO", "NIETDOELLAESIE"];

    private static readonly string[] News = ["NEW", "NL", "NEWLESION", "NEWLESIONS", "NEU", "NEUELASION", "NEUELASIONEN", "NOUVELLE", "NOUVELLELESION", "NOUVELLESLESIONS", "NUEVA", "NUEVALESION", "LESIONNUEVA", "LESIONESNUEVAS", "LESIONENUOVA", "LESIONINUOVE", "LESAONOVA", "LESOESNOVAS", "LESIONNOUVELLE", "LESIONSNOUVELLES", "NUOVA", "NUOVALESIONE", "NUOVELESIONI", "NOVA", "NOVALESAO", "NOVASLESOES", "NIEUW", "NIEUWELAESIE", "NIEUWELAESIES", "NEWLES"];

    /// <summary>The role as the template spells it, or null.</summary>
    public static string? Of(string name)
    {
        var letters = FoldedText.Bare(BeforeNumber().Match(name.Replace(NumberedText.Number, "0", StringComparison.Ordinal)).Value);
        return letters.Length == 0 ? null
            : NonTargets.Contains(letters) ? "non-target"
            : News.Contains(letters) ? "new"
            : Targets.Contains(letters) ? "target"
            : null;
    }

    /// <summary>The role that a heading says, also where more follows: <c>New lesion site</c> is of a new one. Null where it says none.</summary>
    public static string? OfHeading(string heading)
    {
        var bare = FoldedText.Bare(heading);
        bool Begins(string[] names) => names.Any(n => n.Length >= ShortestBeginning && bare.StartsWith(n, StringComparison.Ordinal));
        return Of(heading) ?? (Begins(NonTargets) ? "non-target" : Begins(News) ? "new" : Begins(Targets) ? "target" : null);
    }

    /// <summary>Patterns of ids with the roles they say, such as <c>T{n}</c>: target; an id whose name says nothing stands for itself, with <c>?</c>.</summary>
    public static List<(string Pattern, string Role)> Patterns(IEnumerable<string> ids) =>
        [.. ids.Select(id => Of(id) is { } role ? (Pattern(id), role) : (id, MappingWords.Open)).DistinctBy(p => p.Item1, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The id with <c>{n}</c> for its number where it ends with one; else the id.</summary>
    private static string Pattern(string id) => NumberAtEnd().Replace(id, NumberedText.Number);

    [GeneratedRegex("^[^0-9]*", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeNumber();

    [GeneratedRegex("[0-9]{1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtEnd();
}
