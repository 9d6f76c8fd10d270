using System.Globalization;

namespace Recist.Ingestion;

/// <summary>The time of day behind a date, as written and in no time zone: it only orders visits of one day.</summary>
/// <remarks>Midnight is what programs write for a day without a time, and is none.</remarks>
internal static class ClockTime
{
    private static readonly string[] Patterns = ["HH:mm", "HH:mm:ss", "HHmm", "HHmmss"];

    /// <summary>
    /// The time of an ISO text such as <c>2025-03-05T09:30:00Z</c>, or of a DICOM one such as <c>20250305093000</c>; null where it has none
    /// that can be read.
    /// </summary>
    public static TimeOnly? Read(string text) => text.IndexOfAny(['T', ' ']) is > 0 and var at ? Time(text[(at + 1)..])
        : text.Length > 8 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? Time(text[8..])
        : null;

    /// <summary>A time that stands alone: <c>09:30</c>, <c>093000.000</c>.</summary>
    public static TimeOnly? Time(string text)
    {
        var end = text.IndexOfAny(['.', 'Z', '+', '-']);
        return TimeOnly.TryParseExact(
            (end < 0 ? text : text[..end]).Trim(),
            Patterns,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time)
            && time != TimeOnly.MinValue ? time : null;
    }
}
