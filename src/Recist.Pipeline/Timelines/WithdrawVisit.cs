using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes back one visit that was sent by mistake: its rows stay, later visits are assessed anew, reports are superseded or withdrawn.</summary>
public sealed class WithdrawVisit(
    ITimelines timelines, IClinics clinics, DecisionNotes notes, IAudit audit, TimeProvider time, ILogger<WithdrawVisit> logger)
{
    /// <summary>Withdraws it; a repeat changes nothing. It may be sent again with a higher revision.</summary>
    /// <param name="scope">Whose; the actor is recorded.</param>
    /// <param name="id">The timeline.</param>
    /// <param name="visit">Which visit.</param>
    /// <param name="reason">Why; recorded.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<DecisionResult> HandleAsync(ClinicScope scope, TimelineId id, VisitName visit, string reason, CancellationToken cancellationToken)
    {
        if (id.Clinic != scope.Clinic || await clinics.FindAsync(scope.Clinic, cancellationToken) is not { } clinic)
        {
            return DecisionResult.NotFound;
        }

        var at = TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone);
        var outcome = await Retry.UntilWrittenAsync(
            async () =>
            {
                var timeline = await timelines.ReadAsync(id, cancellationToken);
                if (Find(timeline, visit) is not { } wanted)
                {
                    return new Outcome(null);
                }

                if (timeline.Decisions.FirstOrDefault(d => d.Kind == DecisionKind.WithdrawVisit && d.Subject == wanted.Subject) is { } known)
                {
                    return new(known);
                }

                var decision = new Decision(timeline.Decisions.Length + 1, DecisionKind.WithdrawVisit, wanted.Subject, scope.Actor, at) { Text = reason };
                await notes.LeaveAsync(id, decision.Version, QueueName.Patients, cancellationToken);
                var head = timeline.Head! with { Version = timeline.Head.Version + 1 };
                var change = new TimelineChange(head) { Decision = decision, Promise = new(head.Version, OutboxKind.Assess) };
                return await timelines.CommitAsync(timeline, change, cancellationToken) ? new(decision) : null;
            },
            cancellationToken);
        if (outcome.Decision is not { } stands)
        {
            return DecisionResult.NotFound;
        }

        // Also where it stood already: an earlier call may have been broken off between the commit and these lines.
        var entry = new AuditEntry(stands.At, stands.By.Id, "visit.withdraw", id.ToString()) { Detail = stands.Subject };
        await audit.AppendAsync(id.Clinic, entry, once: $"{id}.{stands.Version}", cancellationToken);
        await notes.SendAsync(id, stands.Version, QueueName.Patients, cancellationToken);
        Log.Decided(logger, "visit.withdraw", scope.Actor.Id, id.ToString());
        return DecisionResult.Done;
    }

    /// <summary>The records of the visit, those that were taken back before too; null where there is none, or the label names several.</summary>
    private static TakenBack? Find(Timeline timeline, VisitName visit)
    {
        var records = timeline.Visits
            .Where(v => v.Reader == visit.Reader && v.Visit.Label == visit.Label && (visit.Revision is not { } most || v.Ref.Revision <= most))
            .ToList();
        if (records.Find(v => visit.Date is null || v.Visit.Date.Text == visit.Date) is not { } first)
        {
            return null;
        }

        var same = StandingVisits.SameVisit(records.Where(r => r != first), first).Append(first).ToList();
        return visit.Date is null && same.Count < records.Count
            ? null
            : new(first.Ref.Reader, visit.Revision ?? same.Max(r => r.Ref.Revision), same.Select(r => r.Ref.Visit).ToHashSet(StringComparer.Ordinal));
    }

    private sealed record Outcome(Decision? Decision);
}
