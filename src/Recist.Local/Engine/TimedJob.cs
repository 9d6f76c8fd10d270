using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Cronos;
using Microsoft.Extensions.Logging;

namespace Recist.Local.Engine;

/// <summary>Runs a job by a cron expression with seconds, in UTC, and once at start. A blob lease keeps it to one host at a time.</summary>
/// <remarks>The jobs are idempotent: the lease saves work, correctness does not rest on it. It ends by itself 15 seconds after a kill.</remarks>
internal sealed class TimedJob(
    BlobContainerClient locks, string name, string schedule, Func<CancellationToken, Task> run, ILogger log)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);
    private const string LastTick = "tick";
    private readonly CronExpression _schedule = CronExpression.Parse(schedule, CronFormat.IncludeSeconds);
    private readonly BlobClient _blob = locks.GetBlobClient(name);

    /// <summary>Runs at start and then at every tick, until <paramref name="stop"/>.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await RunTickAsync(null, stop);
        while (!stop.IsCancellationRequested)
        {
            var now = TimeProvider.System.GetUtcNow();
            var next = _schedule.GetNextOccurrence(now, TimeZoneInfo.Utc)!.Value;
            await Task.WhenAny(Task.Delay(next - now, stop));
            if (!stop.IsCancellationRequested)
            {
                await RunTickAsync(next, stop);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The rim: a job that fails runs again at its next tick.")]
    private async Task RunTickAsync(DateTimeOffset? tick, CancellationToken stop)
    {
        try
        {
            if (await TakeAsync() is { } lease)
            {
                await RunHoldingAsync(lease, tick, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopping: the next start runs the job.
        }
        catch (Exception e)
        {
            Log.JobFailed(log, name, e);
        }
    }

    private async Task<BlobLeaseClient?> TakeAsync()
    {
        try
        {
            await _blob.UploadAsync(BinaryData.Empty, new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All } });
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // It is there already, leased or not.
        }

        try
        {
            var lease = _blob.GetBlobLeaseClient();
            await lease.AcquireAsync(Lease);
            return lease;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return null;
        }
    }

    private async Task RunHoldingAsync(BlobLeaseClient lease, DateTimeOffset? tick, CancellationToken stop)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var renewing = RenewAsync(lease, ended.Token);
        try
        {
            if (!await DoneByAnotherAsync(tick))
            {
                await run(stop);
                await MarkAsync(lease, tick);
            }
        }
        finally
        {
            await ended.CancelAsync();
            await renewing;
            await lease.ReleaseAsync(cancellationToken: CancellationToken.None);
        }
    }

    private async Task<bool> DoneByAnotherAsync(DateTimeOffset? tick)
    {
        var metadata = (await _blob.GetPropertiesAsync()).Value.Metadata;
        return tick is not null && metadata.TryGetValue(LastTick, out string? last) && last == Text(tick);
    }

    private Task MarkAsync(BlobLeaseClient lease, DateTimeOffset? tick) => tick is null
        ? Task.CompletedTask
        : _blob.SetMetadataAsync(new Dictionary<string, string> { [LastTick] = Text(tick) }, new BlobRequestConditions { LeaseId = lease.LeaseId });

    private static async Task RenewAsync(BlobLeaseClient lease, CancellationToken ended)
    {
        while (true)
        {
            await Task.WhenAny(Task.Delay(Lease / 3, ended));
            if (ended.IsCancellationRequested)
            {
                return;
            }

            await lease.RenewAsync(cancellationToken: CancellationToken.None);
        }
    }

    private static string Text(DateTimeOffset? tick) => tick!.Value.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
}
