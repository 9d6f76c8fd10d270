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
    /// <summary>How the dates of the table are written; null where the settings hold.</summary>
    public string? DatePattern { get; init; }

    /// <summary>The day from which days or weeks are counted: a date, or <c>{heading}</c> for the column that holds it; null where dates are dates.</summary>
    public string? DayZero { get; init; }

    /// <summary>Decimal sign of the table; null where that of the settings holds.</summary>
    public char? DecimalSign { get; init; }

    /// <summary>What stands for <c>{reader}</c> in headings.</summary>
    public IReadOnlyList<string> Readers { get; init; } = [];

    /// <summary>What stands for <c>{visit}</c> in headings; empty where each has a date in it.</summary>
    public IReadOnlyList<string> Visits { get; init; } = [];

    /// <summary>The row whose cells are the dates of the visits: source heading and text; null where there is none.</summary>
    public (string Heading, string Text)? DateRow { get; init; }

    /// <summary>Rows that are known and not read: by source heading the texts.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Skipped { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>True where a table with these headings is meant.</summary>
    public bool Fits(IEnumerable<string> headings)
    {
        var known = headings.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Match.All(known.Contains);
    }

    /// <summary>The settings with what the mapping declares.</summary>
    public ReadingSettings Over(ReadingSettings settings) =>
        settings with { DatePattern = (DatePattern is null ? null : MappedDatePattern.OfDay(DatePattern)) ?? settings.DatePattern, DecimalSign = DecimalSign ?? settings.DecimalSign };
}
