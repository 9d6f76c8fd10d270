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

        var isLastOfItsContent = !timeline.Reports.Any(r => r.Edition == report.Edition && r.Content == report.Content && r.Version > report.Version);
        if (!isLastOfItsContent)
        {
            return ReportStatus.Superseded;
        }

        if (report.Edition == Edition.Patient && Has(timeline, DecisionKind.Release, report.Content))
        {
            return IsReplaced(timeline, report) ? ReportStatus.Superseded : ReportStatus.Released;
        }

        return !IsCurrent(timeline, report) ? ReportStatus.Superseded
            : Has(timeline, DecisionKind.Sign, report.Content) ? ReportStatus.Signed
            : ReportStatus.Draft;
    }

    // A version with another note, or without one, was released after it.
    private static bool IsReplaced(Timeline timeline, WrittenReport report) => timeline.Reports.Any(r =>
        r.Edition == report.Edition && r.Version > report.Version && r.Content.IsSignedAs(report.Content) && Has(timeline, DecisionKind.Release, r.Content));

    /// <summary>True where the patient may read it: released, and nothing newer is on its way that could take it back.</summary>
    public static bool IsReadableByPatient(Timeline timeline, WrittenReport report) =>
        report.Edition == Edition.Patient && timeline.Outbox.IsEmpty && Of(timeline, report) == ReportStatus.Released;

    public static bool Has(Timeline timeline, DecisionKind kind, ClinicalContent content) =>
        Standing(timeline, kind, content) is not null;

    /// <summary>
    /// The decision on a content. One that was made on an upload that was taken back since does not come back with the same bytes:
    /// somebody has to decide anew.
    /// </summary>
    public static Decision? Standing(Timeline timeline, DecisionKind kind, ClinicalContent content)
    {
        var hash = content.HashFor(kind);
        return timeline.Decisions.LastOrDefault(d => d.Kind == kind && d.Subject == hash && !IsVoid(timeline, d));
    }

    /// <summary>True for a decision that counted an upload, or a visit, which was taken back since.</summary>
    public static bool IsVoid(Timeline timeline, Decision decision) => timeline.Decisions.Any(w => w.Version > decision.Version && (
        (w.Kind == DecisionKind.Withdraw && decision.Counted.Contains(w.Subject))
        || (w.Kind == DecisionKind.WithdrawVisit && CountedVisits(timeline, decision).Any(TakenBack.Of(w).Covers))));

    private static IEnumerable<VisitRef> CountedVisits(Timeline timeline, Decision decision) =>
        timeline.Receipts.Where(r => decision.Counted.Contains(r.Sha)).SelectMany(r => r.Readers).SelectMany(f => f.Visits);

    public static bool IsCurrent(Timeline timeline, WrittenReport report) => report.Version == Current(timeline, report.Edition);

    public static WrittenReport? CurrentReport(Timeline timeline, Edition edition) =>
        timeline.Reports.FirstOrDefault(r => r.Edition == edition && r.Version == Current(timeline, edition));

    private static int Current(Timeline timeline, Edition edition) =>
        edition == Edition.Clinician ? timeline.Head?.ClinicianReport ?? 0 : timeline.Head?.PatientReport ?? 0;
}
