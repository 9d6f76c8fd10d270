using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Wakes whoever waits for a finished upload, and removes the sweeper's note of it.</summary>
public sealed class WakeUpload(IUploads uploads, LandingPlaces places, IPending pending, IQueues queues)
{
    /// <summary>Wakes the rest of its delivery, and a manifest that came while the file was read without it; the note goes last.</summary>
    internal async Task HandleAsync(UploadRow ended, CancellationToken cancellationToken)
    {
        // Whoever is woken may have it read again at once, and notes it for that: that note stays.
        var note = await FindAsync(ended, cancellationToken);
        foreach (var other in ended.Together.Where(o => o != ended.Id))
        {
            await SendAsync(await uploads.FindAsync(ended.Clinic, other, cancellationToken), cancellationToken);
        }

        if (ended.Part != DeliverySet.Manifest && LandingFile.TryParse(ManifestCheck.Of(ended.File.ToString()), out var path)
            && await places.FindBesideAsync(ended, path, cancellationToken) is { } blob && !ended.Together.Contains(blob.Upload))
        {
            await SendAsync(await uploads.FindAsync(ended.Clinic, blob.Upload, cancellationToken), cancellationToken);
        }

        await (note is null ? Task.CompletedTask : pending.RemoveAsync(note, cancellationToken));
    }

    /// <summary>Removes the sweeper's note of an upload for which nothing is owed.</summary>
    internal Task ForgetAsync(ClinicId clinic, UploadId upload, CancellationToken cancellationToken) =>
        RemoveAsync(PendingItem.Of(clinic, upload, default).Id, cancellationToken);

    /// <summary>Removes the note of a withdrawal that is carried out.</summary>
    internal Task ForgetWithdrawalAsync(UploadRow row, CancellationToken cancellationToken) =>
        RemoveAsync(PendingItem.OfWithdrawal(row.Clinic, row.Id, default).Id, cancellationToken);

    /// <summary>True where the sweeper has a note of the upload: something may be owed.</summary>
    internal async Task<bool> IsNotedAsync(UploadRow row, CancellationToken cancellationToken) =>
        await FindAsync(row, cancellationToken) is not null;

    private Task<PendingItem?> FindAsync(UploadRow row, CancellationToken cancellationToken) =>
        pending.FindAsync(PendingItem.Of(row.Clinic, row.Id, default).Id, cancellationToken);

    private async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        if (await pending.FindAsync(id, cancellationToken) is { } note)
        {
            await pending.RemoveAsync(note, cancellationToken);
        }
    }

    private async Task SendAsync(UploadRow? row, CancellationToken cancellationToken)
    {
        if (row is { IsFinal: false })
        {
            await queues.SendAsync(QueueName.Uploads, Message.OfUpload(row.Clinic, row.Id), cancellationToken);
        }
    }
}
