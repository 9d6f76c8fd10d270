using System.Globalization;

namespace Recist.Ingestion;

/// <summary>
/// Labels of visits that their dates contradict: "Week 8" dated before "Week 4", "Week 8" 20 weeks after the baseline, a label with another
/// date.
/// </summary>
/// <remarks>Visits are read by their dates. One of the two is wrong, and a person must say which.</remarks>
public static class VisitLabelDates
{
    // A visit may be late; one that is off by more than this and by more than a quarter of its plan is another visit.
    private const int MostDaysOff = 28;

    /// <summary>The contradictions of a history: of one file, or of all that several files say together.</summary>
    public static IEnumerable<(Visit Visit, string Problem)> Of(PatientHistory history) => Of(history, isStartKnown: true);

    private static IEnumerable<(Visit Visit, string Problem)> Of(PatientHistory history, bool isStartKnown)
    {
        ArgumentNullException.ThrowIfNull(history);
        var planned = Planned(history);
        for (var i = 1; i < planned.Count; i++)
        {
            if (planned[i].Plan is { } plan && planned.Take(i).LastOrDefault(e => e.Plan!.IsAfter(plan)) is { Visit: { } later })
            {
                yield return (planned[i].Visit, $"Visit \"{planned[i].Visit.Label}\" stands after visit \"{later.Label}\" ({later.Date.Text}) by {Decides(later, planned[i].Visit)} and before it by its label.");
            }
        }

        foreach (var contradiction in isStartKnown ? OfStart(history, planned) : [])
        {
            yield return contradiction;
        }

        foreach (var visit in history.Visits)
        {
            var dates = VisitLabel.Dates(visit.Label);
            if (dates.Length > 0 && !dates.Any(d => IsOf(d, visit)))
            {
                yield return (visit, $"The label of visit \"{visit.Label}\" holds another date than its own ({visit.Date.Text}).");
            }
        }
    }

    internal static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        Tell(Of(history, isStartKnown: draft.IsJoined || !AssumedBaseline.IsProvisional(history)), draft, log);
    }

    /// <summary>Those that count from the start, which one file alone may not know.</summary>
    internal static void CheckStart(PatientHistory history, PatientDraft draft, ComplaintLog log) => Tell(OfStart(history, Planned(history)), draft, log);

    private static IEnumerable<(Visit Visit, string Problem)> OfStart(PatientHistory history, List<(Visit Visit, LabelPlan? Plan)> planned)
    {
        if ((history.Dates.Start ?? history.Visits.FirstOrDefault(v => v.IsBaseline)?.Date) is { } start)
        {
            foreach (var (visit, plan) in planned.Where(p => p.Plan!.Kind == PlanKind.Days && !p.Visit.IsBaseline))
            {
                if (Off(visit.Date, start, plan!.First) is { } days)
                {
                    yield return (visit, string.Create(CultureInfo.InvariantCulture, $"Visit \"{visit.Label}\" is dated {days} days after the start; its label says about {plan.First:0}."));
                }
            }
        }
    }

    private static void Tell(IEnumerable<(Visit Visit, string Problem)> contradictions, PatientDraft draft, ComplaintLog log)
    {
        foreach (var (visit, problem) in contradictions)
        {
            log.Warn(Codes.VisitLabelDate, draft.Subject, PlaceOf(visit, draft), visit.Date.Text, problem, "Check the date and the label; visits are read by their dates, those whose dates do not say it by their numbers and times.");
        }
    }

    /// <summary>What puts one visit before another, in the order of <see cref="VisitOrder"/>.</summary>
    private static string Decides(Visit first, Visit second) =>
        first.Date.Latest < second.Date.Earliest ? "its date"
        : first.VisitNumber is { } number && second.VisitNumber is { } other && number != other ? "its number"
        : first.TimeOfDay is { } time && second.TimeOfDay is { } later && time != later ? "its time of day"
        : "the order that the visits are read in";

    private static Place PlaceOf(Visit visit, PatientDraft draft) => draft.Parts.Find(p => p.Visit.Date == visit.Date)?.Place
        ?? LesionReferences.Where(visit.Measurements.FirstOrDefault()?.Source ?? visit.NonTargets.FirstOrDefault()?.Source, draft);

    private static List<(Visit Visit, LabelPlan? Plan)> Planned(PatientHistory history) =>
        [.. history.Visits.Where(v => !v.Missed).Select(v => (Visit: v, Plan: VisitLabel.PlanOf(v.Label))).Where(v => v.Plan is not null)];

    /// <summary>Days since the start where no day that the date may be fits the plan; null where one does.</summary>
    private static int? Off(ScanDate date, ScanDate start, decimal planned)
    {
        var most = Math.Max(MostDaysOff, planned / 4);
        var (least, latest) = (date.Earliest.DayNumber - start.Latest.DayNumber, date.Latest.DayNumber - start.Earliest.DayNumber);
        return least > planned + most ? least : latest < planned - most ? latest : null;
    }

    /// <summary>The visit's own day, that of one of its scans, or one that its partial date may be.</summary>
    private static bool IsOf(ScanDate date, Visit visit) =>
        (visit.Date.Earliest <= date.Earliest && date.Earliest <= visit.Date.Latest) || visit.Measurements.Any(m => m.Date == date);
}
