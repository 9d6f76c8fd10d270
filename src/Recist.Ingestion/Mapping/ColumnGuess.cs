using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>What one column, or the columns that differ in a number only, most likely means.</summary>
/// <param name="Source">Heading, with <c>{n}</c>, <c>{reader}</c> or <c>{visit}</c> for several.</param>
/// <param name="Headings">The headings themselves.</param>
/// <param name="Canonical">Heading of the template.</param>
/// <param name="Shape">The values.</param>
/// <param name="IsNumbered">True for several columns that differ in a number.</param>
internal sealed partial record ColumnGuess(string Source, IReadOnlyList<string> Headings, string Canonical, ColumnShape Shape, bool IsNumbered)
{
    /// <summary>True for days or weeks since a day 0 in place of a date.</summary>
    public bool IsElapsed { get; init; }

    /// <summary>The columns of the short axis, where these hold the longest diameter; null where there is one diameter.</summary>
    public ColumnGuess? Short { get; init; }

    /// <summary>True for columns of readers or visits side by side.</summary>
    public bool IsOfSides => Slots.IsIn(Source);

    /// <summary>True for sizes with a few words between them, which belong to state.</summary>
    public bool HasWords => IsSize && Shape.Lengths.Count > 0 && Shape.Words.Any();

    /// <summary>True for a size, in whatever unit.</summary>
    public bool IsSize => TemplateFindings.Sizes.Contains(Canonical);

    /// <summary>What names the lesion in the heading: all up to its number; null where it has none or nothing follows.</summary>
    public string? Stem => StemOfHeading().Match(Source) is { Success: true } stem ? stem.Groups[1].Value.TrimStart('_', ' ') : null;

    [GeneratedRegex(@"^(.*?(?:\{n\}|[0-9]+)).", RegexOptions.CultureInvariant)]
    private static partial Regex StemOfHeading();

    /// <summary>True where a value is no word of the heading's list, or a bare code under a heading that takes texts.</summary>
    public bool NeedsWords => MappingWords.MayHaveCodes(Canonical) && !IsSize && Shape.IsList && (MappingWords.Listed(Canonical) is not null
        ? !Shape.Values.All(v => MappingWords.IsListed(Canonical, v))
        : Canonical is "organ" or "site" or "method" && Shape.Values.All(v => NumberText.TryRead(v, '.', out _)));
}
