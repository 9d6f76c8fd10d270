namespace Recist.Rules;

/// <summary>Where time to event begins: randomisation or first dose as stated, else the baseline visit's day.</summary>
/// <remarks>Response-level input often has no baseline visit: then the reference date, and where none is known the first visit.</remarks>
internal static class StartDate
{
    public static ScanDate? Of(IReadOnlyList<VisitAssessment> visits, PatientDates dates) => dates.Start ?? Baseline(visits) ?? ReferenceDate.Of(visits, dates);

    private static ScanDate? Baseline(IReadOnlyList<VisitAssessment> visits) => visits is [{ Visit.IsBaseline: true } baseline, ..] ? baseline.Visit.Date : null;
}
