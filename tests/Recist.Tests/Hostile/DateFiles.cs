namespace Recist.Tests.Hostile;

/// <summary>Dates that must be guessed, cannot be, or contradict others.</summary>
internal static class DateFiles
{
    private static readonly string[] Unreadable =
    [
        "17/02/2025", "02/17/2025", "03/04/2025", "17.02.2025", "17-02-2025", "17.2.25", "02/17/25", "25-02-17", "20250217", "45705", "45705.5", "2025-02-30", "2025-13-01", "2025-00-10",
        "2025-2-17", "2025-02-17Z", "17 Feb 25", "Feb 17, 25", "2025/02/17", "2025.02.17", "2025-02", "2025",
        "2025-W08-1", "2025-048", "２０２５-02-17", "٢٠٢٥-02-17", "2025-02-1７", "2025‐02‐17", "today", "-2025-02-17", "2025-02-17-", "12025-02-17", "2023-02-29",
    ];

    public static IEnumerable<HostileFile> All()
    {
        foreach (var date in Unreadable)
        {
            yield return Second(date, Outcome.Refused("DATE_FORMAT"));
        }

        foreach (var (date, code) in new[] { ("1889-02-17", "DATE_RANGE"), ("0001-01-01", "DATE_RANGE"), ("9999-12-31", "DATE_RANGE"), ("2100-01-01", "DATE_RANGE"), ("2025-12-02", "DATE_FUTURE"), ("2026-02-17", "DATE_FUTURE"), ("", "VALUE_MISSING"), ("NA", "VALUE_MISSING") })
        {
            yield return Second(date, Outcome.Refused(code));
        }

        foreach (var timed in new[] { "2025-02-17T23:30:00-05:00", "2025-02-17 10:00" })
        {
            yield return Second(timed, Outcome.Flagged("TIME_DROPPED", "P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1=15"));
        }

        // Midnight is how a day is written that has no time.
        yield return Second("2025-02-17T00:00:00", Outcome.Accepted("P1/R1: *B 2025-01-06 T1=20; W6 2025-02-17 T1=15"));
        yield return Second("2024-02-29", Outcome.Blocked("BEFORE_BASELINE"));
        yield return Second("2024-12-31", Outcome.Blocked("BEFORE_BASELINE"));
        yield return Second("2025-01-06", Outcome.Flagged("VISIT_DATE_TWICE", "P1/R1: *B 2025-01-06 T1=20; W6 2025-01-06 T1=15"));
        var dayFirst = HostileFile.Declared with { DatePattern = "dd/MM/yyyy" };
        var monthFirst = HostileFile.Declared with { DatePattern = "MM/dd/yyyy" };
        yield return Second("03/04/2025", Outcome.Flagged("VISIT_LABEL_DATE", "P1/R1: *B 2025-01-06 T1=20; W6 2025-04-03 T1=15")) with { Settings = dayFirst };
        yield return Second("03/04/2025", Outcome.Accepted("P1/R1: *B 2025-01-06 T1=20; W6 2025-03-04 T1=15")) with { Settings = monthFirst };
        yield return Second("02/17/2025", Outcome.Refused("DATE_FORMAT")) with { Settings = dayFirst };
        yield return Second("17/02/2025", Outcome.Refused("DATE_FORMAT")) with { Settings = monthFirst };
        yield return Second("3/4/2025", Outcome.Refused("DATE_FORMAT")) with { Settings = dayFirst };
        yield return Second("03/04/25", Outcome.Refused("DATE_FORMAT")) with { Settings = dayFirst };
        foreach (var date in new[] { "2025-02-30", "17/02/2025", "20250217", "2025-02-17T10:00" })
        {
            yield return HostileFile.Of($"document {date}", Base.Json("15").Replace("2025-02-17", date, StringComparison.Ordinal), Outcome.Refused("DATE_FORMAT"));
        }
    }

    private static HostileFile Second(string date, Outcome expected) => HostileFile.Of($"table {date}", Base.Head + Base.First + Base.Row(date: date), expected);
}
