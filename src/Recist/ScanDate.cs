using System.Globalization;

namespace Recist;

/// <summary>The day of a scan as the source gave it: a full date, or only a month or a year ("2014-02").</summary>
/// <remarks>
/// Real study files hold partial dates. They are kept and printed as given, and ordered by their last possible day
/// (the convention of the pharmaverse package admiralonco). The <c>default</c> value is not a date: never use it.
/// </remarks>
public readonly record struct ScanDate : IComparable<ScanDate>
{
    private ScanDate(DateOnly earliest, DateOnly latest, string text) => (Earliest, Latest, Text) = (earliest, latest, text);

    /// <summary>The first day it can be.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day it can be; the day used for order and for intervals. Of a visit that was assessed no day after a visit that follows it.</summary>
    public DateOnly Latest { get; }

    /// <summary>ISO text as given: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</summary>
    public string Text { get; }

    /// <summary>True where only a month or a year is known.</summary>
    public bool IsPartial => Text is { Length: < 10 };

    /// <summary>A full date.</summary>
    public static ScanDate From(DateOnly day) => new(day, day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads ISO text.</summary>
    /// <param name="text"><c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>.</param>
    /// <param name="date">The date where the text is one.</param>
    /// <returns>False where the text is anything else, such as <c>03/04/2024</c> or 30 February.</returns>
    public static bool TryParse(string text, out ScanDate date)
    {
        date = default;
        ArgumentNullException.ThrowIfNull(text);
        if (!DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return false;
        }

        var last = text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        date = new(first, last, text);
        return true;
    }

    /// <summary>Whole days from <paramref name="start"/> to this date; negative where this date is earlier.</summary>
    public int DaysSince(ScanDate start) => Latest.DayNumber - start.Latest.DayNumber;

    /// <summary>True where this partial date may be the day <paramref name="full"/> ("2014-02" and "2014-02-11").</summary>
    public bool IsPrefixOf(ScanDate full) => IsPartial && full.Text.StartsWith(Text + "-", StringComparison.Ordinal);

    /// <summary>The same text, where something else shows that it was no later day; a full date stands.</summary>
    /// <param name="day">The last day it can be; before the first day that the text allows, that day.</param>
    internal ScanDate NotAfter(DateOnly day) =>
        !IsPartial || day >= Latest ? this : new(Earliest, day < Earliest ? Earliest : day, Text);

    /// <summary>Earlier first, by the last possible day, then by text so that the order is total.</summary>
    public int CompareTo(ScanDate other)
    {
        var byDay = Latest.CompareTo(other.Latest);
        return byDay != 0 ? byDay : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>True where <paramref name="left"/> comes first.</summary>
    public static bool operator <(ScanDate left, ScanDate right) => left.CompareTo(right) < 0;

    /// <summary>True where <paramref name="left"/> comes last.</summary>
    public static bool operator >(ScanDate left, ScanDate right) => left.CompareTo(right) > 0;

    /// <summary>True where <paramref name="left"/> does not come last.</summary>
    public static bool operator <=(ScanDate left, ScanDate right) => left.CompareTo(right) <= 0;

    /// <summary>True where <paramref name="left"/> does not come first.</summary>
    public static bool operator >=(ScanDate left, ScanDate right) => left.CompareTo(right) >= 0;

    /// <summary>The text as given.</summary>
    public override string ToString() => Text;
}
