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
    /// <summary>Leaves the note; before the settings change.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="change">Names the change.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal Task LeaveAsync(ClinicId clinic, string change, CancellationToken cancellationToken) =>
        pending.NoteAsync(PendingItem.OfSettings(clinic, change, time.GetUtcNow() + options.ForgottenAge), cancellationToken);

    /// <summary>Queues the work after a change that stands already: whatever happens now, it must not look undone. The note brings it back.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="change">Names the change.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task SendAsync(ClinicId clinic, string change, CancellationToken cancellationToken)
    {
        try
        {
            await queues.SendAsync(QueueName.Patients, Message.OfClinic(clinic, change), cancellationToken);
        }
        catch (Exception e)
        {
            Log.RedrawNotQueued(logger, e, clinic);
        }
    }

    /// <summary>Queues every course, each with a note of its own, and takes the note of the change back; a repeat does no harm.</summary>
    /// <param name="clinic">The clinic.</param>
    /// <param name="change">Names the change; the notes of others stay.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task HandleAsync(ClinicId clinic, string change, CancellationToken cancellationToken)
    {
        var note = await pending.FindAsync(PendingItem.OfSettings(clinic, change, default).Id, cancellationToken);
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
