using System.Diagnostics.CodeAnalysis;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Recist.Pipeline;

namespace Recist.Local.Engine;

/// <summary>Gives the messages of one queue to a handler, several at a time, and deletes each only after its handler has ended.</summary>
/// <remarks>
/// A message that fails comes back after a short pause. After as many deliveries as on Azure it goes to the poison queue, which the
/// sweeper drains; the handlers' own counters speak long before.
/// </remarks>
internal sealed class QueuePump(
    QueueServiceClient queues, string name, Func<string, CancellationToken, Task> handle, PumpSettings settings, Pulse pulse, ILogger log)
    : IDisposable
{
    private const int LargestBatch = 32;
    private readonly QueueClient _queue = queues.GetQueueClient(name);
    private readonly QueueClient _poison = queues.GetQueueClient(name + QueueName.PoisonSuffix);
    private readonly SemaphoreSlim _slots = new(settings.Concurrency, settings.Concurrency);

    /// <summary>Pumps until <paramref name="stop"/>, then waits for what is being handled. <paramref name="abort"/> cuts that off.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The rim: storage that is away fails in many ways, and the pump outlives them all.")]
    public async Task RunAsync(CancellationToken stop, CancellationToken abort)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await PumpOnceAsync(stop, abort);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                Log.QueueUnavailable(log, name, e);
                await Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(1), stop));
            }
        }

        for (int i = 0; i < settings.Concurrency; i++)
        {
            await _slots.WaitAsync(CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    private async Task PumpOnceAsync(CancellationToken stop, CancellationToken abort)
    {
        await _slots.WaitAsync(stop);
        int extra = 0;
        while (extra + 1 < LargestBatch && _slots.Wait(0, CancellationToken.None))
        {
            extra++;
        }

        QueueMessage[] messages = [];
        try
        {
            messages = await _queue.ReceiveMessagesAsync(extra + 1, settings.Visibility, stop);
        }
        finally
        {
            int unused = extra + 1 - messages.Length;
            if (unused > 0)
            {
                _slots.Release(unused);
            }
        }

        foreach (var message in messages)
        {
            _ = Task.Run(() => HandleAsync(message, abort), CancellationToken.None);
        }

        if (messages.Length == 0)
        {
            await pulse.WaitAsync(settings.IdlePoll, stop);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The rim: whatever a handler throws, the message comes back or is set aside, and the pump goes on.")]
    private async Task HandleAsync(QueueMessage message, CancellationToken abort)
    {
        var held = new HeldMessage(_queue, message, settings.Visibility);
        try
        {
            if (message.DequeueCount > settings.MostDeliveries)
            {
                await SetAsideAsync(message, held);
                return;
            }

            await held.HoldWhileAsync(() => handle(message.Body.ToString(), abort));
            await DeleteAsync(held);
            pulse.Ring();
        }
        catch (Exception e)
        {
            await FailedAsync(message, held, e);
        }
        finally
        {
            _slots.Release();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The message comes back by itself when even this fails.")]
    private async Task FailedAsync(QueueMessage message, HeldMessage held, Exception failure)
    {
        try
        {
            Log.HandlerFailed(log, name, message.DequeueCount, failure);
            if (message.DequeueCount >= settings.MostDeliveries)
            {
                await SetAsideAsync(message, held);
                return;
            }

            await held.GiveBackAsync(TimeSpan.FromSeconds(Math.Min(settings.Visibility.TotalSeconds, message.DequeueCount)));
        }
        catch (Exception e)
        {
            Log.QueueUnavailable(log, name, e);
        }
    }

    private async Task SetAsideAsync(QueueMessage message, HeldMessage held)
    {
        await _poison.CreateIfNotExistsAsync();
        await _poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1));
        await DeleteAsync(held);
        Log.SetAside(log, name);
    }

    private async Task DeleteAsync(HeldMessage held)
    {
        if (!await held.DeleteAsync())
        {
            Log.TookTooLong(log, name);
        }
    }
}
