namespace Recist.Ingestion;

/// <summary>What a heading of another system most likely means, by its name alone.</summary>
internal static class HeadingGuess
{
    private const int ShortestPart = 4;

    private static readonly string[] OfReader = ["ID", "NAME", "NAMES", "NO", "NR", "CODE", "INITIALS", "OF", "THE", "READING", "REVIEWING", "REPORTING", "CENTRAL", "LOCAL", "INDEPENDENT", "NOM", "DU", "NOMBRE", "DEL", "NOME", "DEI", "DO", "NAAM", "VAN"];

    private static readonly (string Bare, string Canonical, bool IsWhole)[] Names =
    [
        .. TemplateColumns.All.SelectMany(c => TemplateColumns.Names(c).Select(name => (WordText.Bare(name), c.Heading, name.Length < ShortestPart))),
        .. HeadingNames.Known.SelectMany(k => k.Names.Select(n => (FoldedText.Bare(n), k.Canonical, false)).Concat(k.Whole.Select(n => (FoldedText.Bare(n), k.Canonical, true)))),
    ];

    /// <summary>The template heading whose name, or another system's name for it, the heading is or holds; a meaning in brackets for what is known and not read. Null where none is.</summary>
    /// <remarks>A word that excludes everything else decides first; then the whole heading, then the name that ends last, then the longest: <c>new_lesion_organ</c> is an organ.</remarks>
    public static string? Of(string heading)
    {
        var bare = FoldedText.Bare(heading);
        return Exact(heading) ?? Never(heading)
            ?? Names.FirstOrDefault(n => n is { IsWhole: false, Canonical: HeadingNames.Elapsed } && bare.StartsWith(n.Bare, StringComparison.Ordinal)).Canonical
            ?? Names.Where(n => !n.IsWhole && (n.Canonical != "reader" || IsReader(heading)) && n.Bare.Length >= ShortestPart && bare.Contains(n.Bare, StringComparison.Ordinal))
            .OrderByDescending(n => bare.LastIndexOf(n.Bare, StringComparison.Ordinal) + n.Bare.Length).ThenByDescending(n => n.Bare.Length).FirstOrDefault().Canonical
            ?? ByUnit(heading);
    }

    /// <summary>The meaning of the heading as a whole, with or without a unit or something in brackets at its end; null where that is no name.</summary>
    public static string? Exact(string heading)
    {
        var bare = FoldedText.Bare(heading);
        var without = FoldedText.Bare(heading.IndexOfAny(['(', '[']) is > 0 and var at ? heading[..at] : heading);
        return Array.Find(Names, n => n.Bare == bare).Canonical ?? Array.Find(Names, n => n.Bare == without).Canonical;
    }

    /// <summary>The heading of a size where a part of the heading names a length; null where none does.</summary>
    public static string? OfSize(string heading) => ByUnit(heading) ?? (FoldedText.Words(heading).Any(HeadingNames.SizeParts.Contains) || IsLongAxis(heading) is not null ? "size" : null);

    /// <summary>True for a heading of the longest diameter, false for one of the short axis; null for one that says neither, or both.</summary>
    public static bool? IsLongAxis(string heading)
    {
        var words = FoldedText.Words(heading);
        var (isLong, isShort) = (words.Any(HeadingNames.LongAxis.Contains), words.Any(HeadingNames.ShortAxis.Contains));
        return isLong == isShort ? null : isLong;
    }

    /// <summary>True for a sum, a change or a nadir: numbers that no lesion has.</summary>
    public static bool IsCounted(string heading) => Never(heading) == HeadingNames.Computed || heading.Contains('%', StringComparison.Ordinal);

    /// <summary>True for what is known and is no value of the template.</summary>
    public static bool IsKnownOther(string? meaning) => meaning?.StartsWith('(') == true;

    /// <summary>True where all words of the heading are of a reader, so that it holds who read: <c>Reader name</c>, and not <c>Remarks reader</c> or <c>Ascites Reader A</c>.</summary>
    private static bool IsReader(string heading) => FoldedText.Words(heading).All(w => HeadingNames.ReaderParts.Contains(w) || OfReader.Contains(w));

    private static string? Never(string heading)
    {
        var words = FoldedText.Words(heading);
        return Array.Find(HeadingNames.Never, n => n.Words.Any(words.Contains)).Meaning;
    }

    private static string? ByUnit(string heading) => HeadingUnit.Of(heading) is { } unit ? $"size_{unit}" : null;
}
