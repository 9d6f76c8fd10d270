using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Recist.Pipeline;

/// <summary>A week of ISO 8601: Monday to Sunday, week 1 holds the year's first Thursday.</summary>
/// <param name="Year">Year of the week's Thursday.</param>
/// <param name="Week">1 to 52 or 53.</param>
public readonly record struct IsoWeek(int Year, int Week) : IComparable<IsoWeek>
{
    /// <summary>The first day.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    /// <summary>The week after.</summary>
    public IsoWeek Next => Of(Monday.AddDays(7));

    /// <summary>The week before.</summary>
    public IsoWeek Previous => Of(Monday.AddDays(-7));

    /// <summary>The week of a day.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new(ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }

    /// <summary>The week of an instant in a zone.</summary>
    public static IsoWeek Of(DateTimeOffset instant, TimeZoneInfo zone) =>
        Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime));

    /// <summary>The instant at which the local clock of a zone shows this week's Monday and the given hour.</summary>
    /// <remarks>An hour that daylight saving skips is the first instant after the gap.</remarks>
    public DateTimeOffset MondayAt(int hour, TimeZoneInfo zone)
    {
        var local = Monday.ToDateTime(new TimeOnly(hour, 0));
        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(15);
        }

        return new(local, zone.GetUtcOffset(local));
    }

    /// <summary>Reads <c>2026-w03</c>; an upper-case W is read too.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IsoWeek week)
    {
        week = default;
        if (text is not { Length: 8 } || text[4] != '-' || text[5] is not ('w' or 'W')
            || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year < 1990 || number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        week = new(year, number);
        return true;
    }

    /// <summary>Earlier first.</summary>
    public int CompareTo(IsoWeek other) => (Year, Week).CompareTo((other.Year, other.Week));

    /// <summary>True where <paramref name="left"/> is earlier.</summary>
    public static bool operator <(IsoWeek left, IsoWeek right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> is later.</summary>
    public static bool operator >(IsoWeek left, IsoWeek right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="left"/> is not later.</summary>
    public static bool operator <=(IsoWeek left, IsoWeek right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="left"/> is not earlier.</summary>
    public static bool operator >=(IsoWeek left, IsoWeek right) => left.CompareTo(right) >= 0;

    /// <summary><c>2026-w03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-w{Week:D2}");
}
