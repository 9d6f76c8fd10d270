using System.Globalization;

namespace Recist.Ingestion;

/// <summary>
/// Days as SAS keeps them: a number of days or of seconds since 1960-01-01, of which only the variable's format says that it is one.
/// </summary>
internal sealed class SasDates
{
    private static readonly DateTime First = new(1960, 1, 1);
    private static readonly SasDates Days = new(TimeSpan.FromDays(1));
    private static readonly SasDates Seconds = new(TimeSpan.FromSeconds(1));

    // Formats that show a whole day; one that shows a month or a year alone says that the day is not known.
    private static readonly HashSet<string> OfDays = new(StringComparer.Ordinal)
    {
        "DATE", "DDMMYY", "DDMMYYB", "DDMMYYC", "DDMMYYD", "DDMMYYN", "DDMMYYP", "DDMMYYS", "MMDDYY", "MMDDYYB", "MMDDYYC", "MMDDYYD",
            "MMDDYYN", "MMDDYYP", "MMDDYYS",
        "YYMMDD", "YYMMDDB", "YYMMDDC", "YYMMDDD", "YYMMDDN", "YYMMDDP", "YYMMDDS", "E8601DA", "B8601DA", "IS8601DA", "ND8601DA",
            "WORDDATE", "WORDDATX", "WEEKDATE", "WEEKDATX",
        "NLDATE", "NLDATEL", "NLDATEM", "NLDATES", "NLDATEW", "EURDFDD", "EURDFDE", "JULIAN", "MINGUO",
    };

    private static readonly HashSet<string> OfSeconds = new(StringComparer.Ordinal)
    {
        "DATETIME", "DATEAMPM", "DTDATE", "E8601DT", "E8601DN", "E8601DX", "E8601DZ", "E8601LX", "B8601DT", "B8601DN", "B8601DX", "B8601DZ",
            "IS8601DT", "IS8601DN", "IS8601DZ",
        "MDYAMPM", "NLDATM", "NLDATML", "NLDATMM", "NLDATMS", "NLDATMW", "EURDFDT", "DTWKDATX",
    };

    private readonly TimeSpan unit;

    private SasDates(TimeSpan unit) => this.unit = unit;

    /// <summary>What the numbers of a variable with this format are; null where they are no days.</summary>
    /// <param name="format">Name as SAS writes it, with or without its width: <c>DATE9.</c>, <c>date</c>, <c>E8601DT19</c>.</param>
    public static SasDates? Of(string format)
    {
        var name = format.Trim().TrimStart('$').TrimEnd('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToUpperInvariant();
        return OfDays.Contains(name) ? Days : OfSeconds.Contains(name) ? Seconds : null;
    }

    /// <summary>
    /// The day in ISO form, with its time of day where there is one; the number itself where it is no day of the calendar.
    /// </summary>
    /// <param name="number">The number as a table spells it; blank where it is missing.</param>
    public string Text(string number)
    {
        if (!decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var value)
            || Math.Abs(value) > (decimal)(DateTime.MaxValue - First).Ticks / unit.Ticks
                || value < (decimal)(DateTime.MinValue - First).Ticks / unit.Ticks)
        {
            return number;
        }

        // A format of days shows no time, whatever the fraction.
        var at = First.AddTicks((long)decimal.Floor(this == Days ? decimal.Floor(value) * unit.Ticks : value * unit.Ticks));
        return at.ToString(at.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
    }
}
