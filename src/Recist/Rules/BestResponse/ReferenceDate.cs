namespace Recist.Rules;

/// <summary>Where the minimum duration of stable disease counts from: the reference date, else the start, else the baseline visit.</summary>
/// <remarks>
/// Where none is known, the first visit: the true start cannot be later, so a duration is never overstated.
/// </remarks>
internal static class ReferenceDate
{
    public static ScanDate? Of(IReadOnlyList<VisitAssessment> visits, PatientDates dates) =>
        dates.Reference ?? dates.Start ?? Baseline(visits) ?? First(visits);

    private static ScanDate? Baseline(IReadOnlyList<VisitAssessment> visits) => visits.Count > 0 && visits[0].Visit.IsBaseline ? visits[0].Visit.Date : null;

    private static ScanDate? First(IReadOnlyList<VisitAssessment> visits) => visits.Count > 0 ? visits[0].Visit.Date : null;
}
