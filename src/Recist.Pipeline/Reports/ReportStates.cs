namespace Recist.Pipeline;

/// <summary>Where a report stands, told from the decisions and from what came after it; nothing is stored that could disagree.</summary>
internal static class ReportStates
{
    public static ReportStatus Of(Timeline timeline, WrittenReport report)
    {
        if (report.Ended is { } ended)
        {
            return ended;
        }

        var isLastOfItsAssessment = !timeline.Reports.Any(r => r.Edition == report.Edition && r.Assessed == report.Assessed && r.Version > report.Version);
        if (!isLastOfItsAssessment)
        {
            return ReportStatus.Superseded;
        }

        if (report.Edition == Edition.Patient && Has(timeline, DecisionKind.Release, report.Assessed))
        {
            return ReportStatus.Released;
        }

        return report.Version != Current(timeline, report.Edition) ? ReportStatus.Superseded
            : Has(timeline, DecisionKind.Sign, report.Assessed) ? ReportStatus.Signed
            : ReportStatus.Draft;
    }

    /// <summary>True where the patient may read it: released, and nothing newer is on its way that could take it back.</summary>
    public static bool IsReadableByPatient(Timeline timeline, WrittenReport report) =>
        report.Edition == Edition.Patient && timeline.Outbox.IsEmpty && Of(timeline, report) == ReportStatus.Released;

    public static bool Has(Timeline timeline, DecisionKind kind, string assessed) =>
        Standing(timeline, kind, assessed) is not null;

    /// <summary>
    /// The decision on an assessment. One that was made on an upload that was taken back since does not come back with the same bytes:
    /// somebody has to decide anew.
    /// </summary>
    public static Decision? Standing(Timeline timeline, DecisionKind kind, string assessed) => timeline.Decisions.LastOrDefault(
        d => d.Kind == kind && d.Subject == assessed
            && !timeline.Decisions.Any(w => w.Kind == DecisionKind.Withdraw && w.Version > d.Version && d.Counted.Contains(w.Subject)));

    public static int Current(Timeline timeline, Edition edition) =>
        edition == Edition.Clinician ? timeline.Head?.ClinicianReport ?? 0 : timeline.Head?.PatientReport ?? 0;

    public static WrittenReport? CurrentReport(Timeline timeline, Edition edition) =>
        timeline.Reports.FirstOrDefault(r => r.Edition == edition && r.Version == Current(timeline, edition));
}
