namespace Recist.Ingestion;

/// <summary>How a table with headings of its own is read as the template.</summary>
/// <param name="File">Name of the document.</param>
/// <param name="Name">Its name, for complaints.</param>
/// <param name="Match">Headings that a table must have to be read with it.</param>
/// <param name="Rules">What each row gives; at least one rule.</param>
/// <param name="PerVisit">Template headings that one row of a visit states for all its rows.</param>
/// <param name="Ignored">Source headings that are known and not read.</param>
internal sealed record Mapping(
    string File, string Name, IReadOnlyList<string> Match, IReadOnlyList<RowRule> Rules, IReadOnlyList<string> PerVisit, IReadOnlyList<string> Ignored)
{
    /// <summary>Date pattern of the table; null where those of the settings hold.</summary>
    public string? DatePattern { get; init; }

    /// <summary>Decimal sign of the table; null where that of the settings holds.</summary>
    public char? DecimalSign { get; init; }

    /// <summary>True where a table with these headings is meant.</summary>
    public bool Fits(IEnumerable<string> headings)
    {
        var known = headings.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Match.All(known.Contains);
    }

    /// <summary>The settings with what the mapping declares.</summary>
    public ReadingSettings Over(ReadingSettings settings) =>
        settings with { DatePattern = DatePattern ?? settings.DatePattern, DecimalSign = DecimalSign ?? settings.DecimalSign };
}
