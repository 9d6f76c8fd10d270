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
            else
            {
                problems.AddRange(CourseAddition.Baselines(JoinedCourse.Of(timeline, offer.PatientId), offer.Receipt, offer.PatientId));
            }
        }

        return problems.ToImmutable();
    }

    /// <summary>Writes all timelines; stops at the first that another upload has made impossible meanwhile.</summary>
    /// <param name="offers">What the upload says.</param>
    /// <param name="holder">The upload: it holds its bytes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What speaks against it; empty where everything is written, null where it may write no more.</returns>
    internal async Task<ImmutableArray<Complaint>?> WriteAsync(
        ImmutableArray<CourseOffer> offers, BytesHolder holder, CancellationToken cancellationToken)
    {
        foreach (var offer in offers)
        {
            var id = offer.Timeline;
            await pending.NoteAsync(PendingItem.Of(id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
            if (!await profiles.SayAsync(id.Clinic, offer.Profile, holder, _ => false, id, cancellationToken))
            {
                return null;
            }

            var written = await Retry.UntilWrittenAsync(() => TryWriteAsync(offer, holder, cancellationToken), cancellationToken);
            if (written.Problems is not { IsEmpty: true } problems)
            {
                return written.Problems;
            }
        }

        return [];
    }

    /// <summary>
    /// Marks what a reading of an upload wrote into a timeline withdrawn, and has it assessed anew; its rows stay. Nothing that stands under
    /// another name changes.
    /// </summary>
    /// <param name="id">The timeline.</param>
    /// <param name="back">What is taken back.</param>
    /// <param name="wish">The wish of a person, to be recorded as a decision; null where nobody decided.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task TakeBackAsync(TimelineId id, WrittenUnder back, Withdrawal? wish, CancellationToken cancellationToken)
    {
        await profiles.TakeBackAsync(id.Clinic, [id.Patient], back, cancellationToken);
        var done = await Retry.UntilWrittenAsync(
            async () =>
            {
                var timeline = await timelines.ReadAsync(id, cancellationToken);
                if (timeline.Receipts.FirstOrDefault(r => !r.Withdrawn && back.Covers(r.Sha, r.Upload)) is not { } receipt)
                {
                    // A process may have died after it took this back and before it sent the message, and a report that was written
                    // meanwhile may have removed its note.
                    return new Done(!timeline.Outbox.IsEmpty);
                }

                await pending.NoteAsync(PendingItem.Of(id, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
                var head = timeline.Head! with { Version = timeline.Head.Version + 1 };
                var change = new TimelineChange(head)
                {
                    Receipt = receipt with
                    {
                        Withdrawn = true,
                        TakenBackFrom = [.. receipt.TakenBackFrom.Where(n => n != back.Name), back.Name],
                    },
                    Decision = wish is null ? null
                        : new(timeline.Decisions.Length + 1, DecisionKind.Withdraw, back.Sha, wish.By, wish.At) { Text = wish.Reason },
                    Promise = new(head.Version, OutboxKind.Assess),
                };
                return await timelines.CommitAsync(timeline, change, cancellationToken) ? new Done(true) : null;
            },
            cancellationToken);
        if (done.IsOwed)
        {
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(id), cancellationToken);
        }
    }

    private static bool Holds(Timeline timeline, CourseOffer offer) => timeline.Receipts.Any(r => r.Sha == offer.Receipt.Sha && !r.Withdrawn);

    private async Task<Written?> TryWriteAsync(CourseOffer offer, BytesHolder holder, CancellationToken cancellationToken)
    {
        var timeline = await timelines.ReadAsync(offer.Timeline, cancellationToken);
        var known = timeline.Receipts.FirstOrDefault(r => r.Sha == holder.Sha);
        if (known is { Withdrawn: false } && known.Upload == holder.Name)
        {
            return new([]);
        }

        if (known?.TakenBackFrom.Contains(holder.Name) == true
            || (known is { Withdrawn: false } && !await holder.TakesOverAsync(known.Upload, cancellationToken)))
        {
            return new(null);
        }

        // What another upload of the same bytes has left is said already; it gets this one's name and facts.
        var addition = known is { Withdrawn: false }
            ? new(offer.Receipt with { Readers = known.Readers }, [], [])
            : CourseAddition.Of(timeline, offer);
        return addition.Problems.IsEmpty
            ? await CommitAsync(timeline, offer, addition with
            {
                Receipt = addition.Receipt with { Upload = holder.Name, TakenBackFrom = known?.TakenBackFrom ?? [] },
            }, cancellationToken)
            : new(addition.Problems);
    }

    private async Task<Written?> CommitAsync(
        Timeline timeline, CourseOffer offer, CourseAddition addition, CancellationToken cancellationToken)
    {
        var head = timeline.Head is { } known ? known with { Version = known.Version + 1 } : new TimelineHead(1, offer.Study, offer.Course);
        var change = new TimelineChange(head)
        {
            Receipt = addition.Receipt,
            Visits = addition.Visits,
            Promise = new(head.Version, OutboxKind.Assess),
        };
        try
        {
            return await timelines.CommitAsync(timeline, change, cancellationToken) ? new([]) : null;
        }
        catch (Exception e) when (outages.IsLimit(e))
        {
            // Known only once it is written: other patients of the file may be in by then and are taken out again, as with any late conflict.
            return new([JoinProblem.TooLarge(offer.PatientId)]);
        }
    }

    // Whether the timeline is to be assessed anew.
    private sealed record Done(bool IsOwed);

    // What speaks against it; null where it may write no more.
    private sealed record Written(ImmutableArray<Complaint>? Problems);
}
