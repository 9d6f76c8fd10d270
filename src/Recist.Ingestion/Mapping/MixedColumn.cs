namespace Recist.Ingestion;

/// <summary>A source column that holds sizes and a few words, mapped to a size and to state or status: each cell is one of the two.</summary>
internal static class MixedColumn
{
    /// <summary>Headings that take the words.</summary>
    public static readonly string[] ForWords = ["state", "status"];

    /// <summary>True where the cell's text belongs under this meaning of its column; false where it belongs under another.</summary>
    /// <remarks>Numbers are sizes. So is a text with a digit for which the mapping has no word: as a size it is refused, and never becomes a word.</remarks>
    public static bool Holds(RowRule rule, MappedColumn meaning, string text)
    {
        if (Words(rule, meaning.Source) is not { } words)
        {
            return true;
        }

        var isSize = IsNumber(text) || IsDeclaredSize(rule, meaning.Source, text)
            || (text.Any(char.IsAsciiDigit) && !(rule.Values.TryGetValue(words, out var known) && known.ContainsKey(text)));
        return TemplateFindings.Sizes.Contains(meaning.Canonical) ? isSize : !ForWords.Contains(meaning.Canonical) || !isSize;
    }

    /// <summary>The heading that takes the words of a column that holds sizes too; null for any other column.</summary>
    public static string? Words(RowRule rule, string source)
    {
        var meanings = rule.Columns.Where(c => c.Source == source).Select(c => c.Canonical).ToList();
        return meanings.Exists(TemplateFindings.Sizes.Contains) ? meanings.Find(ForWords.Contains) : null;
    }

    /// <summary>True for a number with a point or a comma.</summary>
    public static bool IsNumber(string text) => NumberText.TryRead(text, '.', out _) || NumberText.TryRead(text, ',', out _);

    /// <summary>True for a text such as <c>23x15</c> of which the mapping says the size.</summary>
    private static bool IsDeclaredSize(RowRule rule, string source, string text) =>
        rule.Columns.Any(c => c.Source == source && rule.Values.TryGetValue(c.Canonical, out var sizes) && TemplateFindings.Sizes.Contains(c.Canonical) && sizes.ContainsKey(text));
}
