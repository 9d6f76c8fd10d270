using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes in a blob that a clinic put into its folder: copies it, pinned by its ETag, and queues its id.</summary>
public sealed class UploadArrived(
    ILanding landing, LandingPlaces places, IClinics clinics, IUploads uploads, IPending pending, IQueues queues, UploadEnding ending,
    FinishUpload finish, PipelineOptions options, TimeProvider time, ILogger<UploadArrived> logger)
{
    /// <summary>Handles one event; a repeat queues the upload once more only where its reading has not begun for a while.</summary>
    /// <param name="clinic">First segment of the blob name.</param>
    /// <param name="file">Rest of the blob name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The upload id; null where the name is not that of a known clinic's file, or the blob is gone.</returns>
    public async Task<UploadId?> HandleAsync(string clinic, string file, CancellationToken cancellationToken)
    {
        // A binding may have split at another slash: the clinic is the first segment, whatever came in as it.
        var segments = $"{clinic}/{file}".Split('/', 2);
        if (!ClinicId.TryParse(segments[0], out var id) || !LandingFile.TryParse(segments[1], out var path)
            || await clinics.FindAsync(id, cancellationToken) is null)
        {
            Log.BlobLeftAlone(logger);
            return null;
        }

        var blob = await landing.FindAsync(id, path, cancellationToken);
        return blob is null ? null : await TakeAsync(blob, cancellationToken);
    }

    internal async Task<UploadId?> TakeAsync(LandedBlob blob, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = now + (blob.Size == 0 ? options.EmptyGrace : options.StuckUploadAge);
        var status = blob.Size == 0 ? UploadStatus.Waiting : UploadStatus.Received;
        await pending.NoteAsync(PendingItem.Of(blob.Clinic, blob.Upload, due), cancellationToken);
        var file = await places.TakeAsync(blob, cancellationToken);
        var row = await uploads.AddAsync(
            new(blob.Clinic, blob.Upload, file, blob.Modified, status) { Blob = blob.File, ChangedUtc = now }, cancellationToken);
        if (row.IsFinal)
        {
            await finish.RepeatEventAsync(row, cancellationToken);
        }
        else if (blob.Size > options.LargestUpload)
        {
            await ending.RefuseAsync(row, new() { Complaints = [UploadComplaint.TooLarge(options.LargestUpload)] }, cancellationToken);
        }
        else if (IsJustAddedElsewhere(row, now))
        {
            // Whoever added it queues it now, or dies: then the sweeper finds the note, sooner than that of a call which nobody saw.
            await pending.NoteAsync(PendingItem.Of(blob.Clinic, blob.Upload, now + options.ForgottenAge), cancellationToken);
        }
        else if (blob.Size > 0 && row.Status == UploadStatus.Received)
        {
            await QueueAsync(row, blob, cancellationToken);
        }

        return blob.Upload;
    }

    // A file that comes over HTTP is told of twice: by its sender's call and by the blob's event. A row carries the moment of the call that
    // added it.
    private static bool IsJustAddedElsewhere(UploadRow row, DateTimeOffset now) =>
        row.Status == UploadStatus.Received && row.ChangedUtc != now && now - row.ChangedUtc < Redelivery.Pause;

    private async Task QueueAsync(UploadRow row, LandedBlob blob, CancellationToken cancellationToken)
    {
        if (!await landing.KeepAsync(blob, blob.Upload, cancellationToken))
        {
            Log.SourceMissing(logger, blob.Clinic, blob.Upload);
            await ending.EndUnreadAsync(row, UploadStatus.SourceMissing, cancellationToken);
            return;
        }

        Log.Arrived(logger, blob.Clinic, blob.Upload, blob.Size);
        await queues.SendAsync(QueueName.Uploads, Message.OfUpload(blob.Clinic, blob.Upload), cancellationToken);
    }
}
