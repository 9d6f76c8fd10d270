using Recist.HeadTests.Host.Cloud;
using Recist.HeadTests.Host.Protocol;
using Recist.HeadTests.Host.Triggers;
using Recist.HeadTests.Host.Worker;
using Recist.Pipeline;

namespace Recist.HeadTests.Host;

/// <summary>A small Functions host: starts the published worker and calls its functions on events, messages, ticks and requests.</summary>
/// <remarks>What it is not: it scales to no second worker, keeps no function keys, and runs timers only when told to.</remarks>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private readonly Stack<Func<ValueTask>> _undo = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Accounts _accounts;
    private BlobTriggers _blobs = null!;
    private HttpFront _front = null!;

    private FunctionsHost(Accounts accounts) => _accounts = accounts;

    /// <summary>The worker.</summary>
    public WorkerSlot Worker { get; private set; } = null!;

    /// <summary>Where people reach the app.</summary>
    public Uri Address => _front.Address;

    /// <summary>Requests that the worker reported as failed, whatever was answered.</summary>
    public IReadOnlyCollection<string> Faults => _front.Faults;

    /// <summary>All that the worker has printed and told.</summary>
    public Heard Heard { get; } = new();

    public static async Task<FunctionsHost> StartAsync(string app, Accounts accounts, IReadOnlyDictionary<string, string> settings)
    {
        var host = new FunctionsHost(accounts);
        try
        {
            await host.StartPartsAsync(app, settings);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>A blob was written.</summary>
    public Task RaiseAsync(string container, string blob) => _blobs.RaiseAsync(container, blob);

    /// <summary>Runs the function of a timer: null where it succeeded, else what went wrong.</summary>
    public Task<string?> TickAsync(string timer) => Worker.InvokeAsync(timer, (request, called) =>
        request.InputData.Add(new ParameterBinding { Name = called.Parameter, Data = new() { Json = """{"IsPastDue":false}""" } }));

    /// <summary>Waits until no event and no message is left, in the order in which work moves.</summary>
    public async Task QuietAsync(CancellationToken cancel)
    {
        while (await LeftAsync(cancel) > 0)
        {
            await Task.Delay(Look, cancel);
        }
    }

    /// <summary>How many events and messages lie set aside.</summary>
    public async Task<int> SetAsideAsync(CancellationToken cancel)
    {
        var (count, queues) = (0, _accounts.Queues("Data"));
        foreach (var queue in QueueName.All.Select(name => queues.GetQueueClient(name + "-poison")).Prepend(_blobs.SetAside))
        {
            // It is made by the first message in it.
            count += await queue.ExistsAsync(cancel) ? (await queue.GetPropertiesAsync(cancel)).Value.ApproximateMessagesCount : 0;
        }

        return count;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        while (_undo.TryPop(out var step))
        {
            await step();
        }

        _stop.Dispose();
    }

    private async Task StartPartsAsync(string app, IReadOnlyDictionary<string, string> settings)
    {
        var (file, server) = (new HostFile(app), await WorkerServer.StartAsync());
        _undo.Push(server.DisposeAsync);
        Worker = new WorkerSlot(() => RunningWorker.StartAsync(server, app, settings, Heard.Add));
        var functions = (await Worker.CurrentAsync()).Functions.Values;
        _undo.Push(Worker.DisposeAsync);
        _blobs = new BlobTriggers(functions, Worker, _accounts, file);
        QueueReader[] readers = [_blobs.Reader, .. QueueTriggers.Readers(functions, Worker, _accounts, file)];
        var reading = Task.WhenAll(readers.Select(reader => Task.Run(() => reader.RunAsync(_stop.Token))));
        _undo.Push(() => new ValueTask(reading));
        _front = await HttpFront.StartAsync(functions, Worker, file);
        _undo.Push(_front.DisposeAsync);
    }

    private async Task<int> LeftAsync(CancellationToken cancel)
    {
        int left = (await _blobs.Announced.GetPropertiesAsync(cancel)).Value.ApproximateMessagesCount;
        foreach (string queue in QueueName.All)
        {
            left += (await _accounts.Queues("Data").GetQueueClient(queue).GetPropertiesAsync(cancel)).Value.ApproximateMessagesCount;
        }

        return left;
    }
}
