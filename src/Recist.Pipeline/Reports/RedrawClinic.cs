using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Brings every course of a clinic back to work after its settings changed, so that the current reports say what the settings say.</summary>
/// <remarks>
/// Reports of which nothing changes stay as they are. What a decision binds and is changed by the settings makes a draft; the rest is printed
/// anew under the decision that stands.
/// </remarks>
public sealed class RedrawClinic(
    IPatientList list, IPending pending, IQueues queues, PipelineOptions options, TimeProvider time, ILogger<RedrawClinic> logger)
{
    /// <summary>Leaves a note that the settings are about to change.</summary>
    internal Task NoteAsync(ClinicId clinic, CancellationToken cancellationToken) =>
        pending.NoteAsync(PendingItem.Of(clinic, time.GetUtcNow() + options.ForgottenAge), cancellationToken);

    /// <summary>Queues the work after a change that stands already: whatever happens now, it must not look undone. The note brings it back.</summary>
    internal async Task QueueLaterAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        try
        {
            await queues.SendAsync(QueueName.Patients, Message.OfClinic(clinic), cancellationToken);
        }
        catch (Exception e)
        {
            Log.RedrawNotQueued(logger, e, clinic);
        }
    }

    /// <summary>Queues every course, each with a note of its own; a repeat does no harm.</summary>
    internal async Task HandleAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var note = await pending.FindAsync(PendingItem.Of(clinic, default(DateTimeOffset)).Id, cancellationToken);
        foreach (var (timeline, _) in await list.ListAsync(clinic, cancellationToken))
        {
            await pending.NoteAsync(PendingItem.Of(timeline, time.GetUtcNow() + options.ForgottenAge), cancellationToken);
            await queues.SendAsync(QueueName.Patients, Message.OfTimeline(timeline), cancellationToken);
        }

        if (note is not null)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }
}
