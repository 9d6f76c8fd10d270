namespace Recist.Rules;

/// <summary>The day from which assessments count for best response: the later of the reference date and the start.</summary>
/// <remarks>
/// A response before the start would come before the time that it is measured from. Endpoints count from the start itself, and a progression between the two days
/// ends both (<see cref="CountedAssessments"/>), so that nobody progresses for survival and responds afterwards.
/// </remarks>
internal static class FirstCountedDay
{
    public static ScanDate? Of(IReadOnlyList<VisitAssessment> visits, PatientDates dates) =>
        ReferenceDate.Of(visits, dates) is { } reference && StartDate.Of(visits, dates) is { } start
            ? start.DaysSince(reference) > 0 ? start : reference
            : null;
}
