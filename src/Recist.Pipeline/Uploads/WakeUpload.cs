using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Wakes whoever waits for a finished upload, and removes the sweeper's note of it.</summary>
public sealed class WakeUpload(IUploads uploads, LandingPlaces places, IPending pending, IQueues queues)
{
    /// <summary>Wakes the rest of its delivery, and a manifest that came while the file was read without it; the note goes last.</summary>
    internal async Task HandleAsync(UploadRow ended, CancellationToken cancellationToken)
    {
        foreach (var other in ended.Together.Where(o => o != ended.Id))
        {
            await SendAsync(await uploads.FindAsync(ended.Clinic, other, cancellationToken), cancellationToken);
        }

        if (ended.Part != DeliverySet.Manifest && LandingFile.TryParse(ManifestCheck.Of(ended.File.ToString()), out var path)
            && await places.FindBesideAsync(ended, path, cancellationToken) is { } blob && !ended.Together.Contains(blob.Upload))
        {
            await SendAsync(await uploads.FindAsync(ended.Clinic, blob.Upload, cancellationToken), cancellationToken);
        }

        await ForgetAsync(ended.Clinic, ended.Id, cancellationToken);
    }

    /// <summary>Removes the sweeper's note of an upload for which nothing is owed.</summary>
    internal async Task ForgetAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken)
    {
        if (await NoteAsync(clinic, upload, cancellationToken) is { } note)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }

    /// <summary>The sweeper's note; null where nothing is owed.</summary>
    internal Task<PendingItem?> NoteAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken) =>
        pending.FindAsync(PendingItem.Of(clinic, upload, default).Id, cancellationToken);

    private async Task SendAsync(UploadRow? row, CancellationToken cancellationToken)
    {
        if (row is { IsFinal: false })
        {
            await queues.SendAsync(QueueName.Uploads, Message.OfUpload(row.Clinic, row.Id), cancellationToken);
        }
    }
}
