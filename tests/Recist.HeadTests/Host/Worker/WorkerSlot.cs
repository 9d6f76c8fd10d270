using Recist.HeadTests.Host.Protocol;

namespace Recist.HeadTests.Host.Worker;

/// <summary>The place of the one worker. Whoever calls a function while there is none waits for the next.</summary>
internal sealed class WorkerSlot(Func<Task<RunningWorker>> start) : IAsyncDisposable
{
    private Task<RunningWorker> _current = start();

    /// <summary>The worker, as soon as it has started.</summary>
    public Task<RunningWorker> CurrentAsync() => Volatile.Read(ref _current);

    /// <summary>Runs a function: null where it succeeded, else what went wrong.</summary>
    /// <exception cref="WorkerLostException">The worker ended meanwhile.</exception>
    public async Task<string?> InvokeAsync(string function, Action<InvocationRequest, AppFunction> fill) =>
        await (await CurrentAsync()).InvokeAsync(function, fill);

    /// <summary>Kills the worker and starts another.</summary>
    public async Task KillAsync()
    {
        var (worker, next) = (await CurrentAsync(), new TaskCompletionSource());
        Volatile.Write(ref _current, StartAfterAsync(next.Task));
        await worker.KillAsync();
        worker.Dispose();
        next.SetResult();
        await CurrentAsync();
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
