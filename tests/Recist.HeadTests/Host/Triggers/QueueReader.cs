using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Recist.HeadTests.Host.Protocol;

namespace Recist.HeadTests.Host.Triggers;

/// <summary>Gives messages of a queue to a function as the platform does: hidden while it runs, back after a failure.</summary>
internal sealed class QueueReader(QueueClient queue, QueueClient poison, QueueReading reading, Func<QueueMessage, Task<string?>> run)
{
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads until <paramref name="stop"/>, then waits for what is in work.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await queue.CreateIfNotExistsAsync(cancellationToken: CancellationToken.None);
        var (working, pause) = (new HashSet<Task>(), ShortestPause);
        while (!stop.IsCancellationRequested)
        {
            while (working.Count > reading.NewBatchThreshold)
            {
                working.Remove(await Task.WhenAny(working));
            }

            var messages = (await queue.ReceiveMessagesAsync(reading.BatchSize, Hidden, CancellationToken.None)).Value;
            working.UnionWith(messages.Select(HandleAsync));
            pause = messages.Length > 0 ? ShortestPause : TimeSpan.FromTicks(Math.Min((pause * 2).Ticks, reading.MaxPollingInterval.Ticks));
            if (messages.Length == 0)
            {
                await Task.WhenAny(Task.Delay(pause, stop));
            }
        }

        await Task.WhenAll(working);
    }

    private async Task HandleAsync(QueueMessage message)
    {
        string? fault = await RunAsync(message);
        if (fault is not null && message.DequeueCount < reading.MaxDequeueCount)
        {
            await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: reading.Pause);
            return;
        }

        if (fault is not null)
        {
            await poison.CreateIfNotExistsAsync();
            await poison.SendMessageAsync(message.Body);
        }

        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
    }

    private async Task<string?> RunAsync(QueueMessage message)
    {
        try
        {
            return await run(message);
        }
        catch (WorkerLostException e)
        {
            return e.Message;
        }
    }
}
