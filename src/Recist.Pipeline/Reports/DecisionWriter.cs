namespace Recist.Pipeline;

/// <summary>Records a person's decision on a report: in the timeline, in the audit, and back to work.</summary>
public sealed class DecisionWriter(
    ITimelines timelines, IProfiles profiles, IClinics clinics, IPending pending, IQueues queues, IAudit audit, PipelineOptions options, TimeProvider time)
{
    /// <summary>Decides under the timeline's current state.</summary>
    /// <param name="scope">Whose; the actor decides.</param>
    /// <param name="report">The report.</param>
    /// <param name="answer">Why nothing is to be written; null where the decision may be.</param>
    /// <param name="make">Makes the decision.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task<DecisionResult> DecideAsync(
        ClinicScope scope,
        ReportId report,
        Func<Timeline, Clinic, Profile, WrittenReport, DecisionResult?> answer,
        Func<int, DateTimeOffset, WrittenReport, Decision> make,
        CancellationToken cancellationToken)
    {
        var id = report.In(scope.Clinic);
        if (await clinics.FindAsync(scope.Clinic, cancellationToken) is not { } clinic
            || await profiles.FindAsync(scope.Clinic, report.Patient, cancellationToken) is not { } profile)
        {
            return DecisionResult.NotFound;
        }

        var at = TimeZoneInfo.ConvertTime(time.GetUtcNow(), clinic.Zone);
        var outcome = await Retry.UntilWrittenAsync(
            async () =>
            {
                var timeline = await timelines.ReadAsync(id, cancellationToken);
                if (timeline.Reports.FirstOrDefault(r => r.Edition == report.Edition && r.Version == report.Version) is not { } row)
                {
                    return new Outcome(DecisionResult.NotFound, null);
                }

                if (answer(timeline, clinic, profile, row) is { } no)
                {
                    return new(no, null);
                }

                var decision = make(timeline.Decisions.Length + 1, at, row);
                return await CommitAsync(timeline, decision, cancellationToken) ? new(DecisionResult.Done, decision) : null;
            },
            cancellationToken);
        if (outcome.Written is { } written)
        {
            var entry = new AuditEntry(at, scope.Actor.Id, $"report.{written.Kind.ToString().ToLowerInvariant()}", report.ToString()) { Detail = written.SawSha256 };
            await audit.AppendAsync(scope.Clinic, entry, cancellationToken);
            await queues.SendAsync(QueueName.Reports, Message.OfTimeline(id), cancellationToken);
        }

        return outcome.Result;
    }

    private async Task<bool> CommitAsync(Timeline timeline, Decision decision, CancellationToken cancellationToken)
    {
        await pending.NoteAsync(PendingItem.Of(timeline.Id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
        var head = timeline.Head! with { Version = timeline.Head.Version + 1 };
        return await timelines.CommitAsync(timeline, new(head) { Decision = decision, Promise = new(head.Version, OutboxKind.Report) }, cancellationToken);
    }

    private sealed record Outcome(DecisionResult Result, Decision? Written);
}
