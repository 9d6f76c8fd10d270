using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace Recist.Local.Engine;

/// <summary>Delivers blob events to the handler of arrived uploads. One that cannot be handled now is left to the sweeper.</summary>
internal sealed class BlobEvents(string container, Func<string, string, CancellationToken, Task> handle, Pulse pulse, ILogger log)
{
    private const int Attempts = 3;
    private readonly Channel<BlobCreated> _events = Channel.CreateUnbounded<BlobCreated>();
    private int _open;

    /// <summary>True when no event waits or is being handled.</summary>
    public bool IsIdle => Volatile.Read(ref _open) == 0;

    /// <summary>Takes an event in; never waits.</summary>
    public void Raise(BlobCreated created)
    {
        if (created.Container == container)
        {
            Interlocked.Increment(ref _open);
            _events.Writer.TryWrite(created);
        }
    }

    /// <summary>No more events will come.</summary>
    public void Complete() => _events.Writer.TryComplete();

    /// <summary>Handles events, <paramref name="concurrency"/> at a time, until none is left after <see cref="Complete"/>.</summary>
    public Task RunAsync(int concurrency, CancellationToken abort) => Parallel.ForEachAsync(
        _events.Reader.ReadAllAsync(abort),
        new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = abort },
        async (created, cancel) =>
        {
            await DeliverAsync(created, cancel);
            Interlocked.Decrement(ref _open);
        });

    [SuppressMessage("Design", "CA1031", Justification = "The rim: an event that fails is repeated, then left to the sweeper.")]
    private async Task DeliverAsync(BlobCreated created, CancellationToken cancel)
    {
        if (created.Name.Split('/', 2) is not [var clinic, { Length: > 0 } file])
        {
            return;
        }

        for (int attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                await handle(clinic, file, cancel);
                pulse.Ring();
                return;
            }
            catch (Exception e) when (attempt < Attempts && !cancel.IsCancellationRequested)
            {
                Log.EventFailed(log, e);
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), cancel);
            }
            catch (Exception e)
            {
                Log.EventFailed(log, e);
                return;
            }
        }
    }
}
