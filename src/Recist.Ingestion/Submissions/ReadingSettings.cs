namespace Recist.Ingestion;

/// <summary>What the clinic or the command line declares about the values of a file, so that nothing is guessed.</summary>
public sealed record ReadingSettings
{
    /// <summary>Nothing declared: decimal point, ISO dates.</summary>
    public static ReadingSettings Default { get; } = new();

    /// <summary>Decimal sign of numbers: <c>.</c> or <c>,</c>.</summary>
    public char DecimalSign { get; init; } = '.';

    /// <summary>Date pattern, for example <c>dd/MM/yyyy</c>; null for ISO only.</summary>
    public string? DatePattern { get; init; }

    /// <summary>Latest day that a scan may have; later ones are a mistake. Null where the day is not known (offline).</summary>
    public DateOnly? LatestDay { get; init; }

    /// <summary>Options that stand over those of the file (command line); null where none.</summary>
    public IReadOnlyDictionary<string, string>? OptionOverrides { get; init; }
}
