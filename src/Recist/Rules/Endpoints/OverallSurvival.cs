namespace Recist.Rules;

/// <summary>OS: from the start to death from any cause; otherwise to the last day the patient was known to be alive.</summary>
/// <remarks>Where that day is not stated, the last visit that took place: the patient was there.</remarks>
internal static class OverallSurvival
{
    public static TimeToEvent Of(CourseFollowUp followUp)
    {
        var dates = followUp.Dates;
        return dates.Death is { } death
            ? Censoring.Ended(RuleIds.EndpointOs, followUp.Start, death, true, EndpointReason.Death, [new("death", death.Text)])
            : Censoring.Ended(RuleIds.EndpointOs, followUp.Start, dates.LastKnownAlive ?? LastVisit(followUp) ?? followUp.Start, false, EndpointReason.NoEvent);
    }

    private static ScanDate? LastVisit(CourseFollowUp followUp) =>
        followUp.History.Visits.Where(v => !v.Missed).Select(v => (ScanDate?)v.Date).Max();
}
