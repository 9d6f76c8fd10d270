using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>
/// Which visit is the baseline where the sources have no way to say it: the one whose label says so (<see cref="VisitWords"/>), else the
/// earliest of all that is known of the
/// patient, course and reader. A screening before a visit that is called baseline is no part of the assessment.
/// </summary>
/// <remarks>
/// Decided anew whenever what is known is joined, never while one file is read: a follow-up that came alone would else stay a baseline, and the order of
/// arrival would decide.
/// </remarks>
public static class AssumedBaseline
{
    private const string Fix = "Mark another one if it is not that: a table with the column baseline, SDTM with TRBLFL or TRLOBXFL, JSON with the member baseline; an earlier file may also bring it.";

    /// <summary>
    /// The visits with the assumed baseline marked, in their order; unchanged where one is declared, or where no label says baseline and the
    /// earliest visit's source could have declared one and did not.
    /// </summary>
    /// <remarks>
    /// All visits that are called baseline are marked: two of them are a complaint, and so is one that a follow-up is dated before.
    /// </remarks>
    /// <param name="visits">Visits of one reader in their order.</param>
    public static ImmutableArray<Visit> Settle(ImmutableArray<Visit> visits)
    {
        if (Called(visits) is not { } called)
        {
            return visits;
        }

        if (called.Count == 0)
        {
            var first = visits.First(v => !v.Missed);
            return VisitOrder.Of(visits.Replace(first, first with { IsBaseline = true }));
        }

        var left = LeftOut(visits, called);
        return VisitOrder.Of(visits.Where(v => !left.Contains(v)).Select(v => called.Contains(v) ? v with { IsBaseline = true } : v));
    }

    /// <summary>
    /// What is told of a baseline that is not declared: which visit was taken, why, and what was left out. Null where there is nothing to
    /// tell.
    /// </summary>
    /// <param name="visits">Visits of one reader in their order, not settled.</param>
    public static (string Visit, string Problem, bool LeavesOut)? Says(ImmutableArray<Visit> visits)
    {
        if (Called(visits) is not { } called)
        {
            return null;
        }

        var taken = called.Count > 0 ? called[0] : visits.First(v => !v.Missed);
        var why = called.Count > 0 ? "its label says so" : "it is the earliest that is known";
        var left = LeftOut(visits, called);
        var without = left.Count == 0 ? "" : $" {string.Join(" and ", left.Select(v => $"\"{v.Label}\""))} before it was left out of the assessment.";
        return (taken.Label, $"Nothing marks a visit as baseline; \"{taken.Label}\" was taken for it, because {why}.{without}", left.Count > 0);
    }

    /// <summary>True for what is told of an assumed baseline: it holds for one upload, and is told anew of all that is joined.</summary>
    public static bool IsTold(Complaint complaint)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        return complaint.Code == Codes.BaselineAssumed;
    }

    /// <summary>
    /// Of a source that can mark a baseline and marks none: a visit that it says nothing of may be the one, where its label says so. Else the file is believed,
    /// because a follow-up that comes alone marks none either.
    /// </summary>
    /// <param name="draft">All that the file says of a subject; the visits that it says nothing of are undeclared.</param>
    internal static void Open(PatientDraft draft)
    {
        var said = draft.Parts.Where(p => p.Visit.BaselineUndeclared is null).Select(p => (p.Label, p.Visit.Date)).ToHashSet();
        if (!draft.Parts.Exists(p => p.Visit.IsBaseline)
            && draft.Parts.Exists(p => p.Visit is { BaselineUndeclared: true, Missed: false } && !said.Contains((p.Label, p.Visit.Date)) && Names(p.Visit.Label)))
        {
            return;
        }

        for (var i = 0; i < draft.Parts.Count; i++)
        {
            draft.Parts[i] = draft.Parts[i] with { Visit = draft.Parts[i].Visit with { BaselineUndeclared = null } };
        }
    }

    /// <summary>The history as its checks see it: the doubts about a baseline concern an assumed one too.</summary>
    /// <returns>The same object where nothing is assumed.</returns>
    internal static PatientHistory Settle(PatientHistory history) =>
        Settle(history.Visits) is var visits && visits == history.Visits ? history : history with { Visits = visits };

    /// <summary>
    /// True where one file took its earliest visit for the baseline and no label says so, nor that it is a screening: an earlier file may bring the
    /// baseline, so that what holds of a baseline alone is judged when all that is known is joined.
    /// </summary>
    /// <param name="history">With the baseline settled.</param>
    internal static bool IsProvisional(PatientHistory history) =>
        history.Visits.Any(v => v is { IsBaseline: true, BaselineUndeclared: true } && !Names(v.Label) && !VisitLabel.IsScreening(v.Label));

    /// <summary>True for a label that can make its visit the baseline.</summary>
    internal static bool Names(string label) => VisitLabel.IsBaseline(label) || VisitLabel.IsBeforeTreatment(label);

    /// <summary>What is told of the joined course; null where there is nothing to tell.</summary>
    /// <param name="says">Of <see cref="Says"/>.</param>
    /// <param name="history">All that is known of one reader.</param>
    public static Complaint? Told((string Visit, string Problem, bool LeavesOut)? says, PatientHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return says is not { } said ? null : new(Codes.BaselineAssumed, said.LeavesOut ? Severity.Warn : Severity.Info, said.Problem, Fix)
        {
            Value = said.Visit,
            Patient = history.Patient,
            Study = history.Study,
            Course = history.Course,
            Reader = history.Reader,
        };
    }

    /// <summary>Tells once for each subject which visit is taken for the baseline.</summary>
    internal static void Tell(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        if (Says(history.Visits) is not { } says)
        {
            return;
        }

        var place = draft.Parts.Find(p => (p.Label ?? p.Visit.Date.Text) == says.Visit)?.Place ?? draft.Place;
        if (says.LeavesOut)
        {
            log.Warn(Codes.BaselineAssumed, draft.Subject, place, says.Visit, says.Problem, Fix);
        }
        else
        {
            log.Inform(Codes.BaselineAssumed, draft.Subject, place, says.Visit, says.Problem, Fix);
        }
    }

    /// <summary>
    /// The visits that are called baseline; where none is, those before treatment or of number 0 ("Pre-treatment", "Week 0"), and those of the first day of
    /// treatment: two of them are two candidates. A scan at screening is one beside a first day, because only one of them is the last before treatment.
    /// </summary>
    /// <returns>None where the earliest visit is taken; null where a baseline is declared, or could have been and nothing calls a visit so.</returns>
    private static List<Visit>? Called(ImmutableArray<Visit> visits)
    {
        if (visits.Any(v => v.IsBaseline))
        {
            return null;
        }

        var called = CalledOf(visits.Where(v => v is { BaselineUndeclared: true, Missed: false }).ToList());
        return called.Count > 0 || visits.FirstOrDefault(v => !v.Missed)?.BaselineUndeclared == true ? called : null;
    }

    private static List<Visit> CalledOf(List<Visit> open)
    {
        if (open.FindAll(v => VisitLabel.IsBaseline(v.Label)) is { Count: > 0 } said)
        {
            return said;
        }

        var (called, others) = Candidates(open);
        var isFirstOnly = called.Count > 0 && others.Count == 0 && called.TrueForAll(v => VisitLabel.IsFirstDay(v.Label));
        var screening = isFirstOnly ? open.FindLast(v => IsEarlier(v.Label) && v.Date.Earliest <= called[0].Date.Latest) : null;
        return [.. screening is null ? [] : new[] { screening }, .. others, .. called];
    }

    /// <summary>
    /// Those before treatment and the first day of it, up to the first visit that is neither of these nor a screening: "C1D1" after "Week 8" begins an
    /// extension. A visit of another name before them ("CT 1") may be the baseline as well.
    /// </summary>
    private static (List<Visit> Called, List<Visit> Others) Candidates(List<Visit> open)
    {
        var (called, others) = (new List<Visit>(), new List<Visit>());
        foreach (var visit in open)
        {
            var isFirst = VisitLabel.IsFirstDay(visit.Label);
            if (VisitLabel.IsBeforeTreatment(visit.Label) || (isFirst && !called.Exists(c => VisitLabel.IsFirstDay(c.Label))))
            {
                called.Add(visit);
            }
            else if (!IsEarlier(visit.Label))
            {
                if (called.Count > 0 || VisitLabel.IsWithinTreatment(visit.Label))
                {
                    break;
                }

                others.Add(visit);
            }
        }

        return called.Count > 0 ? (called, others) : ([], []);
    }

    /// <summary>A screening, or a negative day or week.</summary>
    private static bool IsEarlier(string label) => VisitLabel.IsScreening(label) || VisitLabel.IsNegative(label);

    /// <summary>Screenings and visits of a negative day or week that are not dated after the first visit that is called baseline.</summary>
    private static List<Visit> LeftOut(ImmutableArray<Visit> visits, List<Visit> called) =>
        called is [var baseline, ..] ? [.. visits.Where(v => v != baseline && v.Date.Earliest <= baseline.Date.Latest && IsEarlier(v.Label))] : [];
}
