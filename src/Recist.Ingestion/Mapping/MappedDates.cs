using System.Globalization;

namespace Recist.Ingestion;

/// <summary>Dates of a mapped table as ISO text, where the mapping says how they are written; anything else stays as it is and is judged as a date there.</summary>
/// <param name="source">The table.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="columns">Its columns.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class MappedDates(Table source, Mapping mapping, SourceColumns columns, ComplaintLog log)
{
    private const int SerialDigits = 5;
    private const int LongestCount = 8;
    private const int DaysPerWeek = 7;

    private bool timeTold;

    /// <summary>The day of a cell as ISO text, or the text itself.</summary>
    /// <param name="text">The cell; not blank.</param>
    /// <param name="row">Its row.</param>
    /// <param name="place">Where it stands.</param>
    public string Read(string text, TableRow row, Place place) => mapping.DatePattern switch
    {
        null => text,
        MappedDatePattern.Excel => Serial(text),
        MappedDatePattern.Days or MappedDatePattern.Weeks => Elapsed(text, row, place),
        var pattern when MappedDatePattern.HasTime(pattern) => WithTime(text, pattern, place),
        _ => text,
    };

    private static string Serial(string text) =>
        text.Split('.', ',')[0] is { Length: SerialDigits } days && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DayNumber.Day(number, from1904: false) is { } day ? ScanDate.From(day).Text : text;

    private string Elapsed(string text, TableRow row, Place place)
    {
        if (DayZero(row) is not { } zero)
        {
            log.Refuse(Codes.DateFormat, place, text, "The days are counted from a day 0, and this row does not have it as a date such as 2025-01-06.", "Correct the column of day 0, or \"day0\" of the mapping.");
            return text;
        }

        // What is no number of days is judged as a date where it is read, and refused there.
        var isWeeks = mapping.DatePattern == MappedDatePattern.Weeks;
        if (text.Length > LongestCount || !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
            || (isWeeks ? count * DaysPerWeek : count) is var days && days != decimal.Truncate(days))
        {
            return text;
        }

        return Math.Abs(days) > DateText.LastPlanned.DayNumber - zero.DayNumber ? text : ScanDate.From(zero.AddDays((int)days)).Text;
    }

    private DateOnly? DayZero(TableRow row)
    {
        var said = mapping.DayZero ?? "";
        var text = NumberedText.Filled(said, h => row.Cells[columns.At[h]]);
        return text is not null && ScanDate.TryParse(text, out var date) && !date.IsPartial && date.Earliest >= DateText.First && date.Earliest <= DateText.LastPlanned ? date.Earliest : null;
    }

    private string WithTime(string text, string pattern, Place place)
    {
        if (!DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return text;
        }

        if (!timeTold && moment.TimeOfDay != TimeSpan.Zero)
        {
            timeTold = true;
            log.Inform(Codes.TimeDropped, null, source.At(place.Line, place.Column), text, "The date has a time of day, which was not read; others of the file are not listed.", "Nothing to do.");
        }

        return ScanDate.From(DateOnly.FromDateTime(moment)).Text;
    }
}
