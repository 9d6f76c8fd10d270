using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes in blobs that no event told of, refuses those whose name cannot be taken, and tells of those that lie in nobody's folder.</summary>
public sealed class SweepBlobs(
    IClinics clinics, ILanding landing, IUploads uploads, UploadArrived arrived, RefuseMisnamed misnamed,
    PipelineOptions options, TimeProvider time, ILogger<SweepBlobs> logger)
{
    /// <summary>Looks at every folder; one clinic's or one blob's trouble does not stop the rest.</summary>
    /// <returns>How many blobs were taken up.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        var known = await clinics.ListAsync(cancellationToken);
        foreach (var clinic in known)
        {
            count += await TryAsync(() => SweepFolderAsync(clinic, cancellationToken), clinic, cancellationToken);
        }

        var stray = await landing.CountStrayAsync(known.ToHashSet(), cancellationToken);
        if (stray.Blobs + stray.Folders > 0)
        {
            Log.Stray(logger, stray.Blobs, stray.Folders);
        }

        return count;
    }

    private async Task<int> SweepFolderAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow(), 0);
        await foreach (var blob in landing.ListAsync(clinic, cancellationToken))
        {
            var age = now - blob.Modified;
            if (age < options.MissedBlobAge || age > options.SettledBlobAge)
            {
                continue;
            }

            count += await TryAsync(() => SweepBlobAsync(blob, now, cancellationToken), clinic, cancellationToken);
        }

        return count;
    }

    private async Task<int> SweepBlobAsync(ListedBlob blob, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // A row that stands at "received" was left between its first line and the queue.
        var row = await uploads.FindAsync(blob.Clinic, blob.Upload, cancellationToken);
        if (row is not null && (row.Status != UploadStatus.Received || now - row.ChangedUtc < options.StuckUploadAge))
        {
            return 0;
        }

        await (blob.Landed is { } file ? arrived.TakeAsync(file, cancellationToken) : misnamed.HandleAsync(blob, cancellationToken));
        return 1;
    }

    private async Task<int> TryAsync(Func<Task<int>> sweep, ClinicId clinic, CancellationToken cancellationToken)
    {
        try
        {
            return await sweep();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.SweepFailed(logger, e, clinic);
            return 0;
        }
    }
}
