using System.Globalization;
using Recist.Pipeline;

namespace Recist.Tests.Pipeline;

public class IsoWeekTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-w01")]
    [InlineData("2025-12-29", "2026-w01")]
    [InlineData("2027-01-03", "2026-w53")]
    [InlineData("2027-01-04", "2027-w01")]
    public void A_day_is_in_the_week_of_its_thursday(string day, string week) =>
        Assert.Equal(week, IsoWeek.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ToString());

    [Theory]
    [InlineData("Europe/Berlin", 2026, 13, 167)]
    [InlineData("Europe/Berlin", 2026, 43, 169)]
    [InlineData("America/New_York", 2026, 10, 167)]
    [InlineData("America/New_York", 2026, 44, 169)]
    [InlineData("Australia/Sydney", 2026, 14, 169)]
    [InlineData("Australia/Sydney", 2026, 40, 167)]
    [InlineData("UTC", 2026, 13, 168)]
    public void A_week_lasts_from_monday_to_monday_of_its_zone(string zone, int year, int week, int hours)
    {
        var (info, it) = (TimeZoneInfo.FindSystemTimeZoneById(zone), new IsoWeek(year, week));
        Assert.Equal(hours, (it.Next.MondayAt(0, info) - it.MondayAt(0, info)).TotalHours);
    }

    [Theory]
    [InlineData("2026-06-08T03:59:59Z", "2026-w22")]
    [InlineData("2026-06-08T04:00:00Z", "2026-w23")]
    [InlineData("2026-06-14T23:00:00Z", "2026-w23")]
    public void The_last_week_is_due_at_six_on_the_local_monday(string now, string due) =>
        Assert.Equal(due, DispatchWeeklySummaries.LastDue(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")).ToString());
}
