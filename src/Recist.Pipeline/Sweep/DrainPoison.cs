using System.Text;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Empties the poison queues: what was given up goes back to work, visibly, and what nobody can read is kept apart.</summary>
public sealed class DrainPoison(IPoison poison, PutBack putBack, IBlobs blobs, ILogger<DrainPoison> logger)
{
    /// <summary>Empties each queue; one queue's or one message's trouble does not stop the rest, and the message comes again.</summary>
    /// <returns>How many messages went back to work.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var (back, unreadable) = (0, 0);
        foreach (var queue in QueueName.Poison)
        {
            await TryAsync(queue, () => DrainAsync(queue, Count, cancellationToken), cancellationToken);
        }

        if (unreadable > 0)
        {
            Log.Unreadable(logger, unreadable);
        }

        return back;

        void Count(bool isBack) => (back, unreadable) = isBack ? (back + 1, unreadable) : (back, unreadable + 1);
    }

    private async Task DrainAsync(string queue, Action<bool> count, CancellationToken cancellationToken)
    {
        await foreach (var message in poison.ReceiveAsync(queue, cancellationToken))
        {
            await TryAsync(queue, async () => count(await DrainAsync(message, cancellationToken)), cancellationToken);
        }
    }

    private async Task TryAsync(string queue, Func<Task> drain, CancellationToken cancellationToken)
    {
        try
        {
            await drain();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotPutBack(logger, e, queue);
        }
    }

    // The message is removed last: a process that dies before does the same once more.
    private async Task<bool> DrainAsync(PoisonMessage message, CancellationToken cancellationToken)
    {
        var isBack = await putBack.TryAsync(message.Queue, message.Text, cancellationToken);
        if (!isBack)
        {
            var kept = Encoding.UTF8.GetBytes(message.Text);
            await blobs.PutAsync(BlobPath.Unreadable(message.Queue, message.Id), kept, "text/plain; charset=utf-8", cancellationToken);
        }

        await poison.RemoveAsync(message, cancellationToken);
        return isBack;
    }
}
