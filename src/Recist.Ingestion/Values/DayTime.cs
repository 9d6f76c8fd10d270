using System.Globalization;
using System.Text.RegularExpressions;

namespace Recist.Ingestion;

/// <summary>
/// A date with a time of day behind it, as programs write it: <c>2025-01-06T09:30</c>, <c>2025-01-06 09:30:00.000</c>, <c>06/01/2025 9:30
/// AM</c>, each with or without a time zone.
/// </summary>
/// <param name="Day">Text of the day.</param>
/// <param name="Time">The time of day as written, never moved by a time zone; null where it cannot be told.</param>
/// <param name="IsLost">False for a midnight without a zone, which is what other programs write for a day without a time.</param>
internal sealed partial record DayTime(string Day, TimeOnly? Time, bool IsLost)
{
    private const int HoursOfHalf = 12;
    private const int LastHour = 24;

    /// <summary>The parts of a text; null where no time of day stands behind a day.</summary>
    public static DayTime? Of(string text)
    {
        if (text.Length > LongestText || Behind().Match(text) is not { Success: true } found || Number(found, "h") is not { } hour
            || !IsTime(found, hour))
        {
            return null;
        }

        var (minute, second) = (Number(found, "m") ?? 0, Number(found, "s") ?? 0);
        var half = found.Groups["half"].Value;
        hour = half.Length == 0 ? hour : (hour % HoursOfHalf) + (half[0] is 'p' or 'P' ? HoursOfHalf : 0);
        var isMidnight = (hour % LastHour) + minute + second == 0;
        var time = hour < LastHour && second < 60 ? new TimeOnly(hour, minute, second) : (TimeOnly?)null;
        return new(found.Groups["day"].Value, time, !isMidnight || found.Groups["zone"].Length > 0);
    }

    /// <summary>The same, and of SDTM also what stands behind a T with an unknown hour or no minutes: <c>2025-01-06T-:30</c>.</summary>
    public static DayTime? OfSdtm(string text) =>
        Of(text) ?? (text.IndexOf('T', StringComparison.Ordinal) is > 0 and var at ? new(text[..at], null, at + 1 < text.Length) : null);

    private static bool IsTime(Match found, int hour) => Number(found, "m") is null or < 60 && Number(found, "s") is null or <= 60
        && (found.Groups["half"].Length > 0 ? hour is >= 1 and <= HoursOfHalf : hour < LastHour || (hour == LastHour
            && Number(found, "m") is null or 0 && Number(found, "s") is null or 0));

    private static int? Number(Match found, string name) =>
        found.Groups[name] is { Length: > 0 } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private const int LongestText = 60;

    [GeneratedRegex(
        @"^(?<day>.*\d)(?:[Tt]|,?[ \u00A0]+)(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2})(?:[.,][0-9]{1,9})?)?(?:[ \u00A0]?(?<half>[AaPp]\.?[Mm]\.?))?[ \u00A0]?(?<zone>[Zz]|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
