namespace Recist.Pipeline;

/// <summary>Sees to it that a decision which was committed is carried out, whatever happens to the process that wrote it.</summary>
public sealed class DecisionNotes(IPending pending, IQueues queues, PipelineOptions options, TimeProvider time)
{
    /// <summary>Leaves the notes; before the commit.</summary>
    /// <param name="timeline">Whose.</param>
    /// <param name="number">Number of the decision.</param>
    /// <param name="queue">Queue of the handler that carries it out.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task LeaveAsync(TimelineId timeline, int number, string queue, CancellationToken cancellationToken)
    {
        var due = time.GetUtcNow() + options.ForgottenAge;
        await pending.NoteAsync(PendingItem.OfDecision(timeline, number, due, queue), cancellationToken);
        await pending.NoteAsync(PendingItem.Of(timeline, due), cancellationToken);
    }

    /// <summary>Sends the message and takes the decision's own note back; also where the decision stood already, because an earlier call may have been broken off.</summary>
    /// <param name="timeline">Whose.</param>
    /// <param name="number">Number of the decision.</param>
    /// <param name="queue">Queue of the handler that carries it out.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task SendAsync(TimelineId timeline, int number, string queue, CancellationToken cancellationToken)
    {
        await queues.SendAsync(queue, Message.OfTimeline(timeline), cancellationToken);
        if (await pending.FindAsync(PendingItem.OfDecision(timeline, number, default, queue).Id, cancellationToken) is { } note)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }
}
