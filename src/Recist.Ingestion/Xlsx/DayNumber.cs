namespace Recist.Ingestion;

/// <summary>Days as spreadsheets count them.</summary>
internal static class DayNumber
{
    private const int LastDay = 2_958_465;
    private const int InventedDay = 60;

    /// <summary>The day of a number; null for a time of day alone, a day after 9999, and 1900-02-29, which spreadsheets have and the calendar does not.</summary>
    /// <param name="number">Days; the fraction is the time of day.</param>
    /// <param name="from1904">True where day 0 is 1904-01-01; else day 1 is 1900-01-01.</param>
    public static DateOnly? Day(decimal number, bool from1904)
    {
        if (number < 1 || number >= LastDay + 1)
        {
            return null;
        }

        var days = (int)decimal.Floor(number);
        return from1904 ? (days <= LastDay - 1462 ? new DateOnly(1904, 1, 1).AddDays(days) : null)
            : days == InventedDay ? null
            : new DateOnly(1899, 12, days < InventedDay ? 31 : 30).AddDays(days);
    }

    /// <summary>The number of a day after February 1900, counted from 1900.</summary>
    public static int Of(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>True where the number has a time of day other than midnight.</summary>
    public static bool HasTime(decimal number) => number != decimal.Floor(number);
}
