using System.Collections.Immutable;
using Recist.Reports.Content;

namespace Recist.Tests.Reports;

/// <summary>Weeks whose summaries are compared and looked at.</summary>
internal static class WeeklyCases
{
    private static readonly DateOnly Monday = new(2026, 4, 6);
    private static readonly DateTimeOffset Computed = new(2026, 4, 8, 9, 30, 0, TimeSpan.Zero);

    public static WeeklyFacts Empty => new(ReportCases.Clinic, 2026, 15, Monday);

    public static WeeklyFacts Busy => new(ReportCases.Clinic, 2026, 15, Monday)
    {
        Results = [.. ReportCases.All.Values.Where(f => f.Record.Visits.Length > 1).Select(Result)],
        LastWeek = new(4, 1, 2, 0, 3, 5),
        Due = [new("DEMO-1", "ONC-1009", new(2026, 4, 1), ReportCases.Day(10)), new("DEMO-1", "ONC-1010", new(2026, 4, 20), ReportCases.Day(30))],
        Refused = [new("march upload.csv", 14, "Line 7, size_mm: the number must use a decimal point.", Computed)],
        Waiting =
        [
            new("DEMO-1", "PR-1", "Week 6", "r-pr-1", false, 6), new("DEMO-1", "SD-1", "Week 6", "r-sd-1", true, 2),
            new("DEMO-1", "CR-1", "Week 12", "R-5E2A9C0D41B7F318", false, 0)
            {
                Why = "needs a new signature: the reader whose read stands changed; the patient's id, name or birth year changed",
            },
        ],
        ReaderDifferences = [new("DEMO-1", "ONC-1001", "Week 36", "R1 PD, R2 SD")],
        Cohort = [.. ReportCases.All.Values.Select(f => new CohortMember("DEMO-1", f.Record.History.Patient, f.Record))],
        FilesAccepted = 22,
    };

    /// <summary>More of everything than fits: the lists are cut and say so.</summary>
    public static WeeklyFacts Crowded => Busy with
    {
        Results = Repeat(Busy.Results, 12, (r, i) => r with { Subject = $"{r.Subject}-{i:00}" }),
        Due = Repeat(Busy.Due, 30, (d, i) => d with { Subject = $"{d.Subject}-{i:00}" }),
        Refused = Repeat(Busy.Refused, 40, (r, i) => r with { File = $"{i:00} {r.File}" }),
        Waiting = Repeat(Busy.Waiting, 40, (w, i) => w with { Subject = $"{w.Subject}-{i:00}" }),
        ReaderDifferences = Repeat(Busy.ReaderDifferences, 30, (d, i) => d with { Subject = $"{d.Subject}-{i:00}" }),
        Cohort = Repeat(Busy.Cohort, 6, (c, i) => c with { Subject = $"{c.Subject}-{i:00}" }),
    };

    private static WeeklyResult Result(ReportFacts facts) => new(
        "DEMO-1",
        facts.Record.History.Patient,
        "1",
        facts.Record,
        facts.Record.Visits[^1].Visit.Label,
        Computed)
    {
        ReportId = facts.ReportId,
        Previous = facts.ReportId == "r-sd-1" ? OverallResponse.PD : null,
    };

    private static ImmutableArray<T> Repeat<T>(ImmutableArray<T> items, int times, Func<T, int, T> change) =>
        [.. Enumerable.Range(0, times).SelectMany(i => items.Select(item => change(item, i)))];
}
