using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Dates in files: ISO, or the declared pattern; never guessed.</summary>
internal static class DateText
{
    private const int DayNumberDigits = 5;

    /// <summary>First day that a file may name.</summary>
    public static readonly DateOnly First = new(1990, 1, 1);

    /// <summary>Last day that a file may name, where it may lie ahead.</summary>
    public static readonly DateOnly LastPlanned = new(2099, 12, 31);

    /// <summary>Reads one date and complains where it is none.</summary>
    /// <param name="text">Text as found.</param>
    /// <param name="pattern">Declared pattern beside ISO; null for ISO only.</param>
    /// <param name="latest">Latest day allowed; null where not known.</param>
    /// <param name="mayBePartial">True for SDTM, where a month or a year is a date.</param>
    /// <param name="complain">Takes code, problem and fix.</param>
    /// <param name="lost">Takes the note that a time of day was left away; null where a date has none.</param>
    /// <param name="mayNameMonth">True for tables that people fill in, where <c>13-Jan-2025</c> is read too.</param>
    public static ScanDate? Read(string text, string? pattern, DateOnly? latest, bool mayBePartial, TakesComplaint complain, TakesLoss? lost, bool mayNameMonth = false)
    {
        if ((!TryParse(text, pattern, mayNameMonth, out var date) && !TryParseDay(text, pattern, mayBePartial, lost, mayNameMonth, out date)) || (date.IsPartial && !mayBePartial))
        {
            complain(Codes.DateFormat, IsShaped(text) ? "There is no such day." : "This is not a date that can be read without guessing.", Fix(text, pattern), Expected(pattern));
            return null;
        }

        if (date.Earliest < First || date.Earliest > LastPlanned)
        {
            complain(Codes.DateRange, "The date is before 1990 or after 2099.", "Check the year.");
            return null;
        }

        if (latest is { } last && date.Earliest > last)
        {
            complain(Codes.DateFuture, "The date is in the future.", "Check the day, the month and the year.");
            return null;
        }

        return date;
    }

    /// <summary>True for a pattern of day, month and year that can be declared, such as <c>dd/MM/yyyy</c>.</summary>
    public static bool IsPattern(string text) =>
        text.Contains("yyyy", StringComparison.Ordinal) && text.Contains('M') && text.Contains('d') && text.All(c => "dMy./- ".Contains(c, StringComparison.Ordinal));

    /// <summary>The time of day behind a date of a file, as written; null where there is none. What is compared by it is one day's.</summary>
    /// <param name="text">Text of a date.</param>
    public static TimeOnly? TimeOf(string text) => DayTime.Of(text) is { IsLost: true } found ? found.Time : null;

    private static string Fix(string text, string? pattern) => text.Length == DayNumberDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
        ? "It looks like a number of a day: give the cell a date format, such as yyyy-mm-dd, in SAS the variable one such as DATE9., and save the file again."
        : pattern is null
        ? $"Write it as yyyy-MM-dd, for example 2026-03-04, or declare the date order of your files {Declare.DateOrder}."
        : $"Write it as {pattern} or as yyyy-MM-dd.";

    /// <summary>An ISO date in all but its day: 2026-02-30.</summary>
    private static bool IsShaped(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && Enumerable.Range(0, text.Length).All(i => i is 4 or 7 || char.IsAsciiDigit(text[i]));

    private static string Expected(string? pattern) => pattern is null ? "a date such as 2026-03-04" : $"a date as {pattern} or such as 2026-03-04";

    /// <summary>A day with a time of day behind it, which is left away.</summary>
    private static bool TryParseDay(string text, string? pattern, bool isSdtm, TakesLoss? lost, bool mayNameMonth, out ScanDate date)
    {
        date = default;
        if (lost is null || (isSdtm ? DayTime.OfSdtm(text) : DayTime.Of(text)) is not { } found || !TryParse(found.Day, pattern, mayNameMonth, out date) || date.IsPartial)
        {
            return false;
        }

        if (found.IsLost)
        {
            lost(Codes.TimeDropped);
        }

        return true;
    }

    private static bool TryParse(string text, string? pattern, bool mayNameMonth, out ScanDate date)
    {
        if (ScanDate.TryParse(text, out date))
        {
            return true;
        }

        if (pattern is not null && DateOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = ScanDate.From(day);
            return true;
        }

        if (mayNameMonth && NamedMonth.Read(text) is { } named)
        {
            date = ScanDate.From(named);
            return true;
        }

        return false;
    }
}
