namespace Recist.Ingestion;

/// <summary>How a mapping may say that dates are written: a pattern, with or without a time of day, or a word for numbers.</summary>
internal static class MappedDatePattern
{
    /// <summary>Numbers of days as spreadsheets count them: 46034 is 2026-01-12.</summary>
    public const string Excel = "excel";

    /// <summary>Days since a day 0.</summary>
    public const string Days = "days";

    /// <summary>Weeks since a day 0.</summary>
    public const string Weeks = "weeks";

    private static readonly System.Buffers.SearchValues<char> TimeLetters = System.Buffers.SearchValues.Create("Hhmst:. ");

    /// <summary>All that a mapping may say, for a complaint.</summary>
    public const string Listed = "a pattern of dd, MM and yyyy, such as dd/MM/yyyy or dd/MM/yyyy HH:mm, or one of: excel, days, weeks";

    /// <summary>True for one that can be declared.</summary>
    public static bool IsSound(string text) => text is Excel || IsElapsed(text)
        || (DatePattern.IsSound(text[..DayEnd(text)]) && text.AsSpan(DayEnd(text)).TrimStart("T ").IndexOfAnyExcept(TimeLetters) < 0);

    /// <summary>True for days or weeks since a day 0.</summary>
    public static bool IsElapsed(string text) => text is Days or Weeks;

    /// <summary>True for a pattern with a time of day.</summary>
    public static bool HasTime(string text) => !IsElapsed(text) && text != Excel && DayEnd(text) < text.Length;

    /// <summary>The pattern of the day alone; null for numbers.</summary>
    public static string? OfDay(string text) => text == Excel || IsElapsed(text) ? null : text[..DayEnd(text)];

    /// <summary>Where the day ends and the time begins.</summary>
    private static int DayEnd(string text) =>
        text.IndexOfAny(['H', 'h']) is > 0 and var hours ? text[..hours].TrimEnd(' ', 'T').Length : text.Length;
}
