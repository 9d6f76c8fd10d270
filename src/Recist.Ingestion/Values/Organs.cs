using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>Which words of organ and site mean a lymph node, where the file does not say it apart.</summary>
/// <remarks>
/// A node that is missed would count by its longest diameter and could never be normal again; a lump taken for a node would be gone at 9 mm. So a place where
/// both may lie is unclear, and asked about where it matters.
/// </remarks>
internal static partial class Organs
{
    private const int MostKnown = 1000;
    private const int LongestKnown = 100;

    // A table names few places in many rows, and each is compared with some hundred words.
    private static readonly ConcurrentDictionary<(string?, string?), NodeReading> Known = new();

    /// <summary>True where the words name a lymph node, in any of the languages of <see cref="NodeWords"/>.</summary>
    public static bool IsNode(string? organ, string? site = null) => Read(organ, site) == NodeReading.Yes;

    /// <summary>What the words of organ and site say together.</summary>
    public static NodeReading Read(string? organ, string? site = null)
    {
        if (Known.TryGetValue((organ, site), out var known))
        {
            return known;
        }

        var read = Of(organ, site);
        if (Known.Count < MostKnown && (organ?.Length ?? 0) + (site?.Length ?? 0) <= LongestKnown)
        {
            Known.TryAdd((organ, site), read);
        }

        return read;
    }

    private static NodeReading Of(string? organ, string? site)
    {
        var (ofOrgan, ofSite) = (PlainText.Of(organ), PlainText.Of(site));
        var all = ofSite.Length > 1 ? ofOrgan.TrimEnd() + ofSite : ofOrgan;
        if (all.Length == 1 || PlainText.Has(all, NodeWords.Denied))
        {
            return NodeReading.No;
        }

        var words = PlainText.Without(all, NodeWords.OtherNodes);
        var plain = PlainText.Without(words, NodeWords.OtherLymph);
        if (PlainText.First(plain, NodeWords.Nodes) is >= 0 and var at)
        {
            return PlainText.First(plain, NodeWords.Beside) is >= 0 and var beside && beside < at ? NodeReading.Unclear : NodeReading.Yes;
        }

        var place = PlainText.Without(words, NodeWords.Regions);
        var hilum = PlainText.Has(place, NodeWords.Hila);
        var isPlace = hilum || PlainText.Has(place, NodeWords.Places);
        var isTissue = PlainText.Has(words, NodeWords.Tissues) || PlainText.Has(words, NodeWords.LungAndLiver);
        return OfWords(words, isPlace, isTissue) ?? OfPlace(ofOrgan, ofSite, words, isPlace, hilum);
    }

    /// <summary>By a word that means a node in one place and another thing elsewhere; null where there is none.</summary>
    private static NodeReading? OfWords(string words, bool isPlace, bool isTissue)
    {
        if (PlainText.Has(words, NodeWords.Node))
        {
            return isPlace || !isTissue ? NodeReading.Yes : NodeReading.Unclear;
        }

        if (PlainText.Has(words, NodeWords.NodeAtPlace))
        {
            return isPlace ? NodeReading.Yes : isTissue ? NodeReading.No : NodeReading.Unclear;
        }

        // Lymphoma, lymphoedema: the lump is another thing, and a place beside it still is one.
        var isLump = PlainText.Has(PlainText.Without(words, NodeWords.OtherLymph), NodeWords.Lump) || words.Contains("LIAC GANGLION ", StringComparison.Ordinal);
        if (!isTissue && isLump)
        {
            return NodeReading.Unclear;
        }

        if (!isTissue && (Station().IsMatch(words) || (isPlace && (StationCode().IsMatch(words) || Level().IsMatch(words)))))
        {
            return NodeReading.Yes;
        }

        return !isTissue && !isPlace && OnlyCode().IsMatch(words) ? NodeReading.Unclear : null;
    }

    /// <summary>By the place alone: unclear, unless the organ, or a tissue beside the place, says what lies there.</summary>
    private static NodeReading OfPlace(string organ, string site, string words, bool isPlace, bool hilum)
    {
        var ofOrgan = PlainText.Has(organ, NodeWords.Tissues) || PlainText.Has(organ, NodeWords.LungAndLiver);
        var inOrgan = PlainText.Has(organ, NodeWords.Hila) || PlainText.Has(organ, NodeWords.Places);
        var isTissue = PlainText.Has(words, NodeWords.Tissues) || (!hilum && PlainText.Has(words, NodeWords.LungAndLiver));
        return !isPlace || isTissue || (site.Length > 1 && ofOrgan && !inOrgan) ? NodeReading.No : NodeReading.Unclear;
    }

    // IASLC's stations, called so.
    [GeneratedRegex(" (?:STATIONE?N?|STATIONS|STN|ESTACION|ESTACAO|STAZIONE) (?:1[0-4]|[1-9])[RLAPSI]? ")]
    private static partial Regex Station();

    [GeneratedRegex(" (?:(?:1[0-4]|[1-9])[RL]|3[AP]|[4-9]) ")]
    private static partial Regex StationCode();

    // The levels of the neck.
    [GeneratedRegex(" (?:LEVEL|NIVEAU|NIVEL|LIVELLO) (?:I|II|III|IV|V|VI|VII|[1-7])[ABC]? ")]
    private static partial Regex Level();

    [GeneratedRegex("^ (?:1[0-4]|[1-9])[RL] $")]
    private static partial Regex OnlyCode();
}
