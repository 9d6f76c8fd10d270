using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Puts back to work what a message of a poison queue names, so that the clinic sees where it stands.</summary>
/// <remarks>
/// An upload is read again at once: its own counters, which nothing here changes, end it in quarantine. A timeline or a week is tried again
/// by its note, with
/// growing pauses.
/// </remarks>
public sealed class PutBack(
    IPending pending, IPatientList list, IClinics clinics, UploadArrived arrived, PipelineOptions options, TimeProvider time,
    ILogger<PutBack> logger)
{
    /// <summary>Does what the message asks for.</summary>
    /// <param name="queue">The poison queue that it stood in.</param>
    /// <param name="message">Its text.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where it cannot be read, or names what is not there.</returns>
    internal async Task<bool> TryAsync(string queue, string message, CancellationToken cancellationToken)
    {
        if (Read(queue, message) is not { } work)
        {
            return false;
        }

        return await work(cancellationToken);
    }

    private Func<CancellationToken, Task<bool>>? Read(string queue, string message)
    {
        try
        {
            switch (queue)
            {
                case QueueName.LostEvents:
                    var (folder, file) = Message.ReadBlobEvent(message);
                    return cancel => ArriveAsync(folder, file, cancel);
                case QueueName.UploadsPoison:
                    var (owner, upload) = Message.ReadUpload(message);
                    return cancel => UploadAsync(owner, upload, cancel);
                case QueueName.SummariesPoison:
                    var (clinic, week) = Message.ReadWeek(message);
                    return cancel => WeekAsync(clinic, week, cancel);
                default:
                    var (settings, timeline) = Message.ReadPatients(message);
                    return cancel => settings is var (all, change) ? SettingsAsync(all, change, cancel) : TimelineAsync(timeline!, cancel);
            }
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }

    private async Task<bool> ArriveAsync(string clinic, string file, CancellationToken cancellationToken)
    {
        if (!ClinicId.TryParse(clinic, out var id) || await clinics.FindAsync(id, cancellationToken) is null)
        {
            return false;
        }

        await arrived.HandleAsync(clinic, file, cancellationToken);
        return true;
    }

    private async Task<bool> UploadAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(clinic, cancellationToken) is null)
        {
            return false;
        }

        var now = time.GetUtcNow();
        await NoteAsync(PendingItem.Of(clinic, upload, now), note => note with { Due = now }, cancellationToken);
        Log.UploadGivenUp(logger, upload, clinic);
        return true;
    }

    private async Task<bool> TimelineAsync(TimelineId timeline, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(timeline.Clinic, cancellationToken) is null)
        {
            return false;
        }

        // The mark first, the note after it and always anew: whoever removes the mark meanwhile cannot remove that note.
        var now = time.GetUtcNow();
        await list.MarkStuckAsync(timeline, now, cancellationToken);
        await NoteAsync(PendingItem.Of(timeline, now + options.ForgottenAge), note => note, cancellationToken);
        Log.TimelineStuck(logger, timeline);
        return true;
    }

    private async Task<bool> SettingsAsync(ClinicId clinic, string change, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(clinic, cancellationToken) is null)
        {
            return false;
        }

        await NoteAsync(PendingItem.OfSettings(clinic, change, time.GetUtcNow() + options.ForgottenAge), note => note, cancellationToken);
        return true;
    }

    private async Task<bool> WeekAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(clinic, cancellationToken) is null)
        {
            return false;
        }

        var item = PendingItem.Of(clinic, week, time.GetUtcNow() + options.ForgottenAge);
        await NoteAsync(item, note => note with { Sweeps = Math.Max(note.Sweeps, 1) }, cancellationToken);
        Log.WeekStuck(logger, week, clinic);
        return true;
    }

    // A note that stands keeps the count of its sweeps, and with it its pause.
    private async Task NoteAsync(PendingItem item, Func<PendingItem, PendingItem> change, CancellationToken cancellationToken) =>
        await pending.NoteAsync(change(await pending.FindAsync(item.Id, cancellationToken) ?? item), cancellationToken);
}
