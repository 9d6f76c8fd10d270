namespace Recist.Pipeline;

/// <summary>Records a person's decision on a report: in the timeline, in the audit, and back to work.</summary>
public sealed class DecisionWriter(
    ITimelines timelines, IProfiles profiles, IClinics clinics, DecisionNotes notes, DecisionAudit audit, TimeProvider time)
{
    /// <summary>Decides under the timeline's current state; a decision that stands already is done. Who has no name decides nothing.</summary>
    /// <param name="scope">Whose; the actor decides.</param>
    /// <param name="report">The report.</param>
    /// <param name="kind">What is decided.</param>
    /// <param name="seen">SHA-256 of the PDF that the person saw: the decision covers that version and no other.</param>
    /// <param name="no">Why it may not be written, or need not; null where it is.</param>
    /// <param name="text">Meaning of a signature, or a reason; the note to the patient, or null to take it back.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task<DecisionResult> DecideAsync(
        ClinicScope scope,
        ReportId report,
        DecisionKind kind,
        string seen,
        Func<Timeline, Clinic, Profile, WrittenReport, DecisionResult?> no,
        string? text,
        CancellationToken cancellationToken)
    {
        if (PrintedName.Wrong(scope.Actor.Name) is not null)
        {
            return DecisionResult.NoName;
        }

        var id = report.In(scope.Clinic);
        var outcome = await Retry.UntilWrittenAsync(
            async () =>
            {
                // Settings and profile are read before the rows of each try: what they change later is another content.
                if (await clinics.FindAsync(scope.Clinic, cancellationToken) is not { } clinic
                    || await profiles.FindAsync(scope.Clinic, report.Patient, cancellationToken) is not { } profile)
                {
                    return new Outcome(DecisionResult.NotFound, null);
                }

                var timeline = await timelines.ReadAsync(id, cancellationToken);
                if (timeline.Reports.FirstOrDefault(r => r.Edition == report.Edition && r.Version == report.Version) is not { } row)
                {
                    return new(DecisionResult.NotFound, null);
                }

                if (row.Edition != (kind == DecisionKind.Sign ? Edition.Clinician : Edition.Patient))
                {
                    return new(kind == DecisionKind.Sign ? DecisionResult.NotClinicianEdition : DecisionResult.NotPatientEdition, null);
                }

                var now = ReportDraft.Of(clinic, timeline, profile)?.Content.Of(row.Edition);
                if (kind == DecisionKind.Note && seen == row.Sha256 && PatientNote.Repeated(timeline, row, now, scope.Actor, text) is { } repeated)
                {
                    return new(DecisionResult.Done, repeated);
                }

                if (seen != row.Sha256 || now != row.Content)
                {
                    return new(DecisionResult.Stale, null);
                }

                if (kind != DecisionKind.Note && ReportStates.Standing(timeline, kind, row.Content) is { } known)
                {
                    // Nothing is recorded under a second name, so that nobody may think so.
                    if (kind == DecisionKind.Sign && known.By.Id != scope.Actor.Id)
                    {
                        return new(ReportStates.IsCurrent(timeline, row) ? DecisionResult.SignedByAnother : DecisionResult.Stale, null);
                    }

                    return ReportStates.IsCurrent(timeline, row) || IsRepeat(known, row, scope)
                        ? new(DecisionResult.Done, known)
                        : new(DecisionResult.Stale, null);
                }

                if (!ReportStates.IsCurrent(timeline, row))
                {
                    return new(DecisionResult.Stale, null);
                }

                if (no(timeline, clinic, profile, row) is { } answer)
                {
                    return new(answer, null);
                }

                var at = TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone);
                var decision = new Decision(timeline.Decisions.Length + 1, kind, row.Content.HashFor(kind), scope.Actor, at)
                {
                    Text = text,
                    Counted = timeline.Counted,
                    SawSha256 = row.Sha256,
                };
                return await CommitAsync(timeline, decision, cancellationToken) ? new(DecisionResult.Done, decision) : null;
            },
            cancellationToken);
        if (outcome.Decision is { } stands)
        {
            await audit.AppendAsync(id, stands, cancellationToken);
            await notes.SendAsync(id, stands.Version, QueueName.Reports, cancellationToken);
        }

        return outcome.Result;
    }

    // A signature supersedes the draft that was signed: who lost the answer sends the same again.
    private static bool IsRepeat(Decision known, WrittenReport row, ClinicScope scope) =>
        known.SawSha256 == row.Sha256 && known.By.Id == scope.Actor.Id;

    private async Task<bool> CommitAsync(Timeline timeline, Decision decision, CancellationToken cancellationToken)
    {
        await notes.LeaveAsync(timeline.Id, decision.Version, QueueName.Reports, cancellationToken);
        var head = timeline.Head! with { Version = timeline.Head.Version + 1 };
        var promise = new OutboxItem(head.Version, OutboxKind.Report);
        return await timelines.CommitAsync(timeline, new(head) { Decision = decision, Promise = promise }, cancellationToken);
    }

    private sealed record Outcome(DecisionResult Result, Decision? Decision);
}
