using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Writes what an upload says into its timelines: one transaction each, all or, in the end, none.</summary>
public sealed class CourseWriter(
    ITimelines timelines, ProfileWriter profiles, IPending pending, IQueues queues, IOutages outages, PipelineOptions options, TimeProvider time)
{
    /// <summary>What speaks against an upload over all its timelines, and, as warnings, what is worth knowing.</summary>
    internal async Task<ImmutableArray<Complaint>> CheckAsync(ImmutableArray<CourseOffer> offers, CancellationToken cancellationToken)
    {
        var problems = ImmutableArray.CreateBuilder<Complaint>();
        foreach (var offer in offers)
        {
            var timeline = await timelines.ReadAsync(offer.Timeline, cancellationToken);
            if (!Holds(timeline, offer))
            {
                var addition = CourseAddition.Of(timeline, offer);
                problems.AddRange(addition.Problems);
                problems.AddRange(addition.Told);
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Writes all timelines; stops at the first that another upload has made impossible meanwhile.</summary>
    /// <returns>What speaks against it; empty where everything is written.</returns>
    internal async Task<ImmutableArray<Complaint>> WriteAsync(ImmutableArray<CourseOffer> offers, CancellationToken cancellationToken)
    {
        foreach (var offer in offers)
        {
            await pending.NoteAsync(PendingItem.Of(offer.Timeline, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
            await profiles.StateAsync(offer.Timeline.Clinic, offer.Timeline.Patient, known => known?.With(offer.Profile) ?? offer.Profile, offer.Timeline, cancellationToken);
            var problems = await Retry.UntilWrittenAsync(() => TryWriteAsync(offer, cancellationToken), cancellationToken);
            if (problems.Count > 0)
            {
                return [.. problems];
            }
        }

        return [];
    }

    /// <summary>Takes an upload that turned out impossible out of the timelines that have it already.</summary>
    internal async Task TakeBackAsync(ImmutableArray<CourseOffer> offers, CancellationToken cancellationToken)
    {
        foreach (var offer in offers)
        {
            await WithdrawAsync(offer.Timeline, offer.Receipt.Sha, null, cancellationToken);
        }
    }

    /// <summary>Marks an upload withdrawn in a timeline and has it assessed anew; its rows stay.</summary>
    /// <param name="id">The timeline.</param>
    /// <param name="sha">SHA-256 of the upload.</param>
    /// <param name="decide">Makes the decision to record; null where no person decided.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>True where something was to be withdrawn.</returns>
    internal async Task<bool> WithdrawAsync(TimelineId id, string sha, Func<int, Decision>? decide, CancellationToken cancellationToken)
    {
        await profiles.StateAsync(id.Clinic, id.Patient, known => known?.Without(sha), id, cancellationToken);
        var done = await Retry.UntilWrittenAsync(
            async () =>
            {
                var timeline = await timelines.ReadAsync(id, cancellationToken);
                if (timeline.Receipts.FirstOrDefault(r => r.Sha == sha && !r.Withdrawn) is not { } receipt)
                {
                    return new Done(false);
                }

                await pending.NoteAsync(PendingItem.Of(id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
                var head = timeline.Head! with { Version = timeline.Head.Version + 1 };
                var change = new TimelineChange(head)
                {
                    Receipt = receipt with { Withdrawn = true },
                    Decision = decide?.Invoke(timeline.Decisions.Length + 1),
                    Promise = new(head.Version, OutboxKind.Assess),
                };
                return await timelines.CommitAsync(timeline, change, cancellationToken) ? new Done(true) : null;
            },
            cancellationToken);
        if (done.Anything)
        {
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(id), cancellationToken);
        }

        return done.Anything;
    }

    private static bool Holds(Timeline timeline, CourseOffer offer) => timeline.Receipts.Any(r => r.Sha == offer.Receipt.Sha && !r.Withdrawn);

    private async Task<IReadOnlyList<Complaint>?> TryWriteAsync(CourseOffer offer, CancellationToken cancellationToken)
    {
        var timeline = await timelines.ReadAsync(offer.Timeline, cancellationToken);
        if (Holds(timeline, offer))
        {
            return [];
        }

        var addition = CourseAddition.Of(timeline, offer);
        if (!addition.Problems.IsEmpty)
        {
            return addition.Problems;
        }

        var head = timeline.Head is { } known ? known with { Version = known.Version + 1 } : new TimelineHead(1, offer.Study, offer.Course);
        var change = new TimelineChange(head)
        {
            Receipt = addition.Receipt,
            Visits = addition.Visits,
            Promise = new(head.Version, OutboxKind.Assess),
        };
        try
        {
            return await timelines.CommitAsync(timeline, change, cancellationToken) ? [] : null;
        }
        catch (Exception e) when (outages.IsLimit(e))
        {
            // Known only once it is written: other patients of the file may be in by then and are taken out again, as with any late conflict.
            return [JoinProblem.TooLarge(offer.PatientId)];
        }
    }

    private sealed record Done(bool Anything);
}
