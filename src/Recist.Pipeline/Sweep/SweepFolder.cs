using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Takes in the blobs of a clinic's folder that no event told of, and refuses those whose name cannot be taken.</summary>
public sealed class SweepFolder(
    ILanding landing, IUploads uploads, UploadArrived arrived, RefuseMisnamed misnamed, PipelineOptions options, TimeProvider time,
    ILogger<SweepFolder> logger)
{
    /// <summary>Looks at a folder; one blob's trouble does not stop the rest.</summary>
    /// <returns>How many blobs were taken up.</returns>
    internal async Task<int> HandleAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow(), 0);
        await foreach (var blob in landing.ListAsync(clinic, cancellationToken))
        {
            var age = now - blob.Modified;
            if (age < options.MissedBlobAge || age > options.SettledBlobAge)
            {
                continue;
            }

            try
            {
                count += await SweepAsync(blob, now, cancellationToken) ? 1 : 0;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.SweepFailed(logger, e, clinic);
            }
        }

        return count;
    }

    private async Task<bool> SweepAsync(ListedBlob blob, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // A row that stands at "received" was left between its first line and the queue.
        var row = await uploads.FindAsync(blob.Clinic, blob.Upload, cancellationToken);
        if (row is not null && (row.Status != UploadStatus.Received || now - row.ChangedUtc < options.StuckUploadAge))
        {
            return false;
        }

        await (blob.Landed is { } file ? arrived.TakeAsync(file, cancellationToken) : misnamed.HandleAsync(blob, cancellationToken));
        return true;
    }
}
