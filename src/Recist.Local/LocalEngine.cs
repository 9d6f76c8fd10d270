using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recist.Local.Engine;
using Recist.Pipeline;

namespace Recist.Local;

/// <summary>Runs the handlers: on blob events, on queue messages and by the clock.</summary>
internal sealed class LocalEngine(
    IServiceProvider services, QueueServiceClient queues, BlobContainerClient locks, BlobEvents events, LocalSettings settings,
    Pulse pulse, ILogger log)
    : IAsyncDisposable
{
    private const int Events = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan IdlePoll = TimeSpan.FromMilliseconds(300);

    // Assessing and drawing take the processor; reading files waits for storage.
    private static readonly Dictionary<string, int> Concurrency = new()
    {
        [QueueName.Uploads] = 8,
        [QueueName.Patients] = 8,
        [QueueName.Reports] = 4,
        [QueueName.Summaries] = 1,
    };

    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _abort = new();
    private readonly List<QueuePump> _pumps = [];
    private readonly List<Task> _running = [];

    /// <summary>Starts all loops.</summary>
    public void Start()
    {
        Pump(QueueName.Uploads, services.GetRequiredService<IngestUpload>().HandleAsync);
        Pump(QueueName.Patients, services.GetRequiredService<AssessPatient>().HandleAsync);
        Pump(QueueName.Reports, services.GetRequiredService<WriteReports>().HandleAsync);
        Pump(QueueName.Summaries, services.GetRequiredService<WriteWeeklySummary>().HandleAsync);
        Run(() => events.RunAsync(Events, _abort.Token));
        Every("sweep", SweepSchedule(settings.Visibility), services.GetRequiredService<SweepUnfinished>().HandleAsync);
        Every("weekly", "0 0 * * * *", services.GetRequiredService<DispatchWeeklySummaries>().HandleAsync);
    }

    /// <summary>Takes nothing new and waits for what is being done; after 30 seconds it is cut off, and a restart repeats it.</summary>
    public async ValueTask DisposeAsync()
    {
        events.Complete();
        await _stop.CancelAsync();
        _abort.CancelAfter(Patience);
        await Task.WhenAll(_running);
        foreach (var pump in _pumps)
        {
            pump.Dispose();
        }

        _stop.Dispose();
        _abort.Dispose();
    }

    /// <summary>Waits until no event and no message is left. Looks at the queues in the order in which work moves through them.</summary>
    public async Task WaitUntilQuietAsync(CancellationToken cancel)
    {
        while (!events.IsIdle || !await AllEmptyAsync(cancel))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancel);
        }
    }

    private async Task<bool> AllEmptyAsync(CancellationToken cancel)
    {
        foreach (string queue in QueueName.All)
        {
            if ((await queues.GetQueueClient(queue).GetPropertiesAsync(cancel)).Value.ApproximateMessagesCount > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Pump(string queue, Func<string, CancellationToken, Task> handle)
    {
        var pump = new QueuePump(queues, queue, handle, new PumpSettings(settings.Visibility, Concurrency[queue], IdlePoll), pulse, log);
        _pumps.Add(pump);
        Run(() => pump.RunAsync(_stop.Token, _abort.Token));
    }

    // Every 5 minutes at most; oftener where messages come back sooner.
    private static string SweepSchedule(TimeSpan visibility) => visibility.TotalSeconds switch
    {
        < 3 => "*/10 * * * * *",
        < 30 => "0 * * * * *",
        _ => "0 */5 * * * *",
    };

    private void Every(string name, string schedule, Func<CancellationToken, Task> run)
    {
        var job = new TimedJob(locks, name, schedule, run, log);
        Run(() => job.RunAsync(_stop.Token));
    }

    private void Run(Func<Task> loop) => _running.Add(Task.Run(async () =>
    {
        try
        {
            await loop();
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }));
}
