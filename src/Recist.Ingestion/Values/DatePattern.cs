namespace Recist.Ingestion;

/// <summary>Date patterns that a clinic, a command line or a mapping may declare.</summary>
public static class DatePattern
{
    /// <summary>True for a pattern of a four-digit year, a month and a day, such as <c>dd/MM/yyyy</c> or <c>yyyyMMdd</c>.</summary>
    public static bool IsSound(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return pattern.Contains("yyyy", StringComparison.Ordinal) && pattern.Contains('M') && pattern.Contains('d') && pattern.All(c => "dMy./- ".Contains(c, StringComparison.Ordinal));
    }
}
