using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>What the endpoints of a course are judged by: its start, the assessments that count, and its dates.</summary>
/// <param name="Start">Where time to event begins.</param>
/// <param name="Assessments">Visits after baseline with their final response, none before the start or after death, in the order of the
/// visits.</param>
/// <param name="History">The record with its dates and options.</param>
/// <param name="HasBaseline">False where it is known, or where lesion-level data shows, that no baseline assessment was made.</param>
internal sealed record CourseFollowUp(ScanDate Start, ImmutableArray<VisitAssessment> Assessments, PatientHistory History, bool HasBaseline)
{
    public PatientDates Dates => History.Dates;

    public ResponseOptions Options => History.Options;

    /// <summary>The follow-up of a course; null where it has neither a start nor a visit.</summary>
    public static CourseFollowUp? Of(PatientHistory history, IReadOnlyList<VisitAssessment> visits, bool responsesAreGiven)
    {
        if (StartDate.Of(visits, history.Dates) is not { } start)
        {
            return null;
        }

        var nothingRecorded = visits.Count == 0 && history.Lesions.IsEmpty;
        var hasBaseline = responsesAreGiven || nothingRecorded || visits is [{ Visit.IsBaseline: true }, ..];
        return new(
            start,
            [.. visits.Where(v => v.OverallFinal is not null && v.Visit.Date.DaysSince(start) >= 0 && !IsAfterDeath(v.Visit, history.Dates))],
            history,
            hasBaseline && !history.Dates.BaselineMissing);
    }

    /// <summary>The last evaluable assessment before a day; null where there is none.</summary>
    public ScanDate? LastEvaluableBefore(ScanDate day) => LastEvaluable(v => v.Visit.Date.DaysSince(day) < 0);

    /// <summary>The last evaluable assessment on or before a day; null where there is none.</summary>
    public ScanDate? LastEvaluableUntil(ScanDate day) => LastEvaluable(v => v.Visit.Date.DaysSince(day) <= 0);

    /// <summary>The last evaluable assessment of all; null where there is none.</summary>
    public ScanDate? LastEvaluable() => LastEvaluable(static _ => true);

    private static bool IsAfterDeath(Visit visit, PatientDates dates) => dates.Death is { } death && visit.Date.DaysSince(death) > 0;

    private ScanDate? LastEvaluable(Func<VisitAssessment, bool> fits) =>
        Assessments.LastOrDefault(v => v.OverallFinal != OverallResponse.NE && fits(v))?.Visit.Date;
}
