namespace Recist.Tests.Naive;

/// <summary>rules.md sections 9, 9a and 17a: the assessments that count for the best response.</summary>
internal static class NaiveCourse
{
    // Least bad first: of two on one date the one further on counts.
    private static readonly OverallResponse[][] Worse =
    [
        [OverallResponse.NE],
        [OverallResponse.CR, OverallResponse.ICR],
        [OverallResponse.PR, OverallResponse.IPR],
        [OverallResponse.SD, OverallResponse.ISD, OverallResponse.NED],
        [OverallResponse.NonCRNonPD, OverallResponse.NonICRNonIUPD],
        [OverallResponse.IUPD],
        [OverallResponse.PD, OverallResponse.ICPD],
    ];

    public static ScanDate? Start(NaivePatient patient) => patient.History.Dates.Start ?? patient.Baseline?.Date;

    /// <summary>The reference date, else the start, else the baseline, else the first visit of all.</summary>
    public static ScanDate? Reference(NaivePatient patient) =>
        patient.History.Dates.Reference ?? Start(patient) ?? (patient.Visits.Count > 0 ? patient.Visits[0].Date : null);

    /// <summary>Assessments before the reference date are dropped, and nothing before the start can be a response of the course.</summary>
    public static bool IsTooEarly(NaivePatient patient, ScanDate date) =>
        (Reference(patient) is { } reference && date.DaysSince(reference) < 0) || IsOutside(patient, date);

    /// <summary>Before the start or after death nothing happens to the course. A progression on any other day is one.</summary>
    public static bool IsOutside(NaivePatient patient, ScanDate date) =>
        ((Start(patient) ?? Reference(patient)) is { } start && date.DaysSince(start) < 0) || (patient.History.Dates.Death is { } death && date.DaysSince(death) > 0);

    public static List<NaiveAssessed> Counted(NaivePatient patient)
    {
        var course = new List<NaiveAssessed>();
        var reference = Reference(patient);
        foreach (var visit in patient.Done)
        {
            if (visit.Counted is not { } word)
            {
                continue;
            }

            var response = NaiveIWords.Recist(word);
            if (patient.HasNothingMeasured == true && response is (OverallResponse.PR or OverallResponse.SD))
            {
                response = OverallResponse.NonCRNonPD;
            }

            var day = visit.Visit.Date.Latest.DayNumber;
            var days = reference is { } from ? visit.Visit.Date.DaysSince(from) : 0;
            var outside = response == OverallResponse.PD ? IsOutside(patient, visit.Visit.Date) : IsTooEarly(patient, visit.Visit.Date);
            if (outside || (patient.History.Dates.NewTherapy is { } therapy && day > therapy.Latest.DayNumber))
            {
                continue;
            }

            // A progression is where it is dated to; nothing counts after it, whether it counts or not.
            if (response == OverallResponse.PD && NaiveEndpoints.ProgressionDay(patient, visit) is var dated
                && patient.History.Dates.NewTherapy is { } begun && dated.Latest > begun.Latest)
            {
                break;
            }

            if (course.Count > 0 && course[^1].Day == day)
            {
                if (Rank(response) > Rank(course[^1].Response))
                {
                    course[^1] = course[^1] with { Response = response, Visit = visit };
                }
            }
            else
            {
                course.Add(new(day, days, response, visit));
            }
        }

        var first = course.FindIndex(a => a.Response is OverallResponse.PD or OverallResponse.ICPD);
        return first < 0 ? course : course.GetRange(0, first + 1);
    }

    /// <summary>A CR on an earlier day, no progression until now, and PR is the worst of this day.</summary>
    public static bool IsPartialAfterComplete(NaivePatient patient, NaiveVisit visit)
    {
        if (patient.HasNothingMeasured == true || visit.Counted is not { } word || NaiveIWords.Recist(word) != OverallResponse.PR || IsTooEarly(patient, visit.Visit.Date) || !ShowsDisease(visit))
        {
            return false;
        }

        var wasComplete = false;
        foreach (var day in patient.Done.Where(v => v.Counted is not null && !IsTooEarly(patient, v.Visit.Date)).Select(v => v.Visit.Date.Latest).Distinct())
        {
            var worst = patient.Done
                .Where(v => v.Counted is not null && v.Visit.Date.Latest == day)
                .Select(v => NaiveIWords.Recist(v.Counted!.Value))
                .MaxBy(Rank);
            if (day == visit.Visit.Date.Latest)
            {
                return wasComplete && worst == OverallResponse.PR;
            }

            if (worst == OverallResponse.PD)
            {
                return false;
            }

            wasComplete |= worst == OverallResponse.CR;
        }

        return false;
    }

    /// <summary>A response given alone is believed; where lesions are recorded, a target that is not CR or a non-target that is there.</summary>
    private static bool ShowsDisease(NaiveVisit visit)
    {
        if (NaivePatient.HasOnlyResponse(visit.Visit))
        {
            return true;
        }

        var targets = visit.Target is { } target && target != TargetResponse.CR;
        return targets || visit.Visit.NonTargets.Any(n => n.Status is not (NonTargetStatus.Absent or NonTargetStatus.NotEvaluated));
    }

    private static int Rank(OverallResponse response) => Array.FindIndex(Worse, same => same.Contains(response));
}
