using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Finds blobs, promised work and uploads that were left behind and puts them back to work. Needs no event.</summary>
public sealed class SweepUnfinished(
    IClinics clinics, ILanding landing, IUploads uploads, IPending pending, IQueues queues, UploadArrived arrived,
    PipelineOptions options, TimeProvider time, ILogger<SweepUnfinished> logger)
{
    private const int PatientSweeps = 5;
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Handles a tick; one clinic's or one item's trouble does not stop the rest.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            count += await TryAsync(() => SweepBlobsAsync(clinic, cancellationToken), clinic);
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

            count += await TryAsync(() => SweepBlobAsync(blob, now, cancellationToken), clinic);
        }

        return count;
    }

    private async Task<int> SweepBlobAsync(LandedBlob blob, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // A row that stands at "received" was left between its first line and the queue.
        var row = await uploads.FindAsync(blob.Clinic, blob.Upload, cancellationToken);
        if (row is not null && (row.Status != UploadStatus.Received || now - row.ChangedUtc < options.StuckUploadAge))
        {
            return 0;
        }

        await arrived.TakeAsync(blob, cancellationToken);
        return 1;
    }

    private async Task<int> TryAsync(Func<Task<int>> sweep, ClinicId clinic)
    {
        try
        {
            return await sweep();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.SweepFailed(logger, e, clinic);
            return 0;
        }
    }

    private async Task<int> SweepPendingAsync(CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow(), 0);
        await foreach (var item in pending.ListDueAsync(now, cancellationToken))
        {
            await queues.SendAsync(item.Queue, item.Message, cancellationToken);
            await (item.EndsWithMessage
                ? pending.RemoveAsync(item, cancellationToken)
                : pending.NoteAsync(item with { Due = now + Pause(item.Sweeps), Sweeps = item.Sweeps + 1 }, cancellationToken));
            count++;
        }

        return count;
    }

    // What fails again and again comes back ever more seldom, once an hour in the end.
    private TimeSpan Pause(int sweeps)
    {
        var pause = options.ForgottenAge * Math.Pow(2, Math.Clamp(sweeps - PatientSweeps, 0, 10));
        return pause < LongestPause ? pause : options.ForgottenAge > LongestPause ? options.ForgottenAge : LongestPause;
    }
}
