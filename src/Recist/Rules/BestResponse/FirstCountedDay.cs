namespace Recist.Rules;

/// <summary>The day from which assessments count: the later of the reference date and the start.</summary>
/// <remarks>
/// One day for best response and endpoints. With two days a response could come before the time that it is measured from, and a
/// progression could end a best response without ending any survival.
/// </remarks>
internal static class FirstCountedDay
{
    public static ScanDate? Of(IReadOnlyList<VisitAssessment> visits, PatientDates dates) =>
        ReferenceDate.Of(visits, dates) is { } reference && StartDate.Of(visits, dates) is { } start
            ? start.DaysSince(reference) > 0 ? start : reference
            : null;
}
