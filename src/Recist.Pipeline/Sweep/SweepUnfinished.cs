using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Finds blobs, promised work and uploads that were left behind and puts them back to work. Needs no event.</summary>
public sealed class SweepUnfinished(
    IClinics clinics, ILanding landing, IUploads uploads, IPending pending, IQueues queues, UploadArrived arrived,
    PipelineOptions options, TimeProvider time, ILogger<SweepUnfinished> logger)
{
    /// <summary>Handles a tick; one clinic's or one item's trouble does not stop the rest.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            try
            {
                count += await SweepBlobsAsync(clinic, cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Log.SweepFailed(logger, e, clinic);
            }
        }

        count += await SweepPendingAsync(cancellationToken);
        if (count > 0)
        {
            Log.Swept(logger, count);
        }
    }

    private async Task<int> SweepBlobsAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow(), 0);
        await foreach (var blob in landing.ListAsync(clinic, cancellationToken))
        {
            var age = now - blob.Modified;
            if (age < options.MissedBlobAge || age > options.SettledBlobAge)
            {
                continue;
            }

            // A row that stands at "received" was left between its first line and the queue.
            var row = await uploads.FindAsync(clinic, blob.Upload, cancellationToken);
            if (row is null || (row.Status == UploadStatus.Received && now - row.ChangedUtc >= options.StuckUploadAge))
            {
                await arrived.TakeAsync(blob, cancellationToken);
                count++;
            }
        }

        return count;
    }

    private async Task<int> SweepPendingAsync(CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow(), 0);
        await foreach (var item in pending.ListDueAsync(now, cancellationToken))
        {
            await queues.SendAsync(item.Queue, item.Message, cancellationToken);
            await pending.NoteAsync(item with { Due = now + options.ForgottenAge }, cancellationToken);
            count++;
        }

        return count;
    }
}
