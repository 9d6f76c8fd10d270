using System.Globalization;
using Recist.Ingestion;

namespace Recist.Api.Settings;

/// <summary>Tries a date pattern out before it is declared for every upload.</summary>
internal static class DateOrder
{
    private static readonly DateOnly[] Days = [new(2026, 3, 4), new(2026, 12, 31)];

    /// <summary>True where a date that is written so is read back as the same day.</summary>
    public static bool IsUsable(string pattern) => DatePattern.IsSound(pattern) && Days.All(day =>
        DateOnly.TryParseExact(
            day.ToString(pattern, CultureInfo.InvariantCulture), pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
        && read == day);
}
