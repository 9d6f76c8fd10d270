using Recist.HeadTests.Host.Protocol;

namespace Recist.HeadTests.Host.Worker;

/// <summary>The place of the one worker. Whoever calls a function while there is none waits for the next.</summary>
internal sealed class WorkerSlot(Func<Task<RunningWorker>> start) : IAsyncDisposable
{
    private Task<RunningWorker> _current = start();
    private int _inWork;

    /// <summary>The worker, as soon as it has started.</summary>
    public Task<RunningWorker> CurrentAsync() => Volatile.Read(ref _current);

    /// <summary>Runs a function: null where it succeeded, else what went wrong.</summary>
    /// <exception cref="WorkerLostException">The worker ended meanwhile.</exception>
    public async Task<string?> InvokeAsync(string function, Action<InvocationRequest, AppFunction> fill)
    {
        var worker = await CurrentAsync();
        Interlocked.Increment(ref _inWork);
        try
        {
            return await worker.InvokeAsync(function, fill);
        }
        finally
        {
            Interlocked.Decrement(ref _inWork);
        }
    }

    /// <summary>How many calls wait for the worker's answer.</summary>
    public int CallsInWork => Volatile.Read(ref _inWork);

    /// <summary>Kills the worker and starts another.</summary>
    /// <returns>How many calls the kill cut off.</returns>
    public async Task<int> KillAsync()
    {
        var (worker, next) = (await CurrentAsync(), new TaskCompletionSource());
        Volatile.Write(ref _current, StartAfterAsync(next.Task));
        int cutOff = await worker.KillAsync();
        worker.Dispose();
        next.SetResult();
        await CurrentAsync();
        return cutOff;
    }

    /// <summary>Asks the worker to end, which lets it send what it still holds. No other is started.</summary>
    public async Task EndAsync() => await (await CurrentAsync()).EndAsync();

    public async ValueTask DisposeAsync() => (await CurrentAsync()).Dispose();

    private async Task<RunningWorker> StartAfterAsync(Task ended)
    {
        await ended;
        return await start();
    }
}
