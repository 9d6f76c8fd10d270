using System.Globalization;

namespace Recist.Reports.Words;

/// <summary>How patient texts write dates and percentages.</summary>
internal static class PlainWriting
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"March 14, 2026" in the US, "14 March 2026" elsewhere; a partial date without the day that nobody knows.</summary>
    public static string Date(ScanDate date, string locale) => date.Text.Length switch
    {
        4 => date.Text,
        7 => date.Earliest.ToString("MMMM yyyy", English),
        _ => Date(date.Latest, locale),
    };

    /// <inheritdoc cref="Date(ScanDate, string)"/>
    public static string Date(DateOnly date, string locale) =>
        date.ToString(locale.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? "MMMM d, yyyy" : "d MMMM yyyy", English);

    /// <summary>The two lines under a bar: "Mar 14" or "14 Mar", and the year.</summary>
    public static (string Day, string Year) ShortDate(ScanDate date, string locale) => date.Text.Length switch
    {
        4 => (date.Text, ""),
        7 => (date.Earliest.ToString("MMM", English), date.Earliest.ToString("yyyy", English)),
        _ => (
            date.Latest.ToString(locale.EndsWith("-US", StringComparison.OrdinalIgnoreCase) ? "MMM d" : "d MMM", English),
            date.Latest.ToString("yyyy", English)),
    };

    /// <summary>A whole percentage without sign, cut and never rounded up: 29.9 reads 29, so that it crosses no limit.</summary>
    public static string Whole(decimal percent) => Math.Truncate(Math.Abs(percent)).ToString("0", English);

    /// <summary>True where the whole percentage is 0: the change is too small to put in a number.</summary>
    public static bool IsSmall(decimal percent) => Math.Abs(percent) < 1;
}
