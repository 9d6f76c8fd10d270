using System.Globalization;

namespace Recist.Ingestion;

/// <summary>A planned scan lies outside the window that the plan allows around each multiple of its interval after the start.</summary>
/// <remarks>
/// Counted from the start of treatment, else from the baseline: scans that drift later and later are late. Unscheduled and missed visits are not
/// asked about, nor is a partial date, which may lie inside.
/// </remarks>
internal static class VisitWindow
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (draft.Plan is not { IntervalDays: > 0 and { } interval, WindowDays: { } window }
            || (history.Dates.Start ?? history.Visits.FirstOrDefault(v => v.IsBaseline)?.Date) is not { IsPartial: false } start)
        {
            return;
        }

        foreach (var visit in history.Visits.Where(v => v is { IsBaseline: false, Unscheduled: false, ForSymptoms: false, Missed: false, Date.IsPartial: false }))
        {
            var days = visit.Date.DaysSince(start);
            var nearest = Math.Max(1, (days + (interval / 2)) / interval) * interval;
            if (days > 0 && Math.Abs(days - nearest) > window)
            {
                log.Warn(
                    Codes.VisitWindow,
                    draft.Subject,
                    draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place ?? draft.Place,
                    visit.Date.Text,
                    string.Create(CultureInfo.InvariantCulture, $"This scan is on day {days}; the plan asks for one on day {nearest}, {window} days earlier or later."),
                    "Check the date, or mark the visit as unscheduled.");
            }
        }
    }
}
