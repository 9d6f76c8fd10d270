using System.Text;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Empties the poison queues: what was given up goes back to work, visibly, and what nobody can read is kept apart.</summary>
public sealed class DrainPoison(IPoison poison, PutBack putBack, IBlobs blobs, IOutages outages, ILogger<DrainPoison> logger)
{
    // So many take a minute or two: the rest of the sweep, and the next sweep, come in time.
    private const int MostPerSweep = 256;

    // About an hour of sweeps.
    private const int MostTries = 12;

    /// <summary>
    /// Looks at each queue once; one queue's or one message's trouble does not stop the rest, and the message comes again with a later
    /// sweep. An
    /// outage ends a queue's turn.
    /// </summary>
    /// <returns>How many messages went back to work.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var (back, kept) = (0, 0);
        foreach (var queue in QueueName.Poison)
        {
            try
            {
                await DrainAsync(queue, isBack => (back, kept) = isBack ? (back + 1, kept) : (back, kept + 1), cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.NotPutBack(logger, e, queue);
            }
        }

        if (kept > 0)
        {
            Log.Unreadable(logger, kept);
        }

        return back;
    }

    private async Task DrainAsync(string queue, Action<bool> count, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Guid>();
        await foreach (var message in poison.ReceiveAsync(queue, cancellationToken))
        {
            // One that comes again was hidden for less time than this turn takes.
            if (!seen.Add(message.Id))
            {
                return;
            }

            try
            {
                count(await DrainAsync(message, cancellationToken));
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested && !outages.IsOutage(e))
            {
                Log.NotPutBack(logger, e, queue);
            }

            if (seen.Count == MostPerSweep)
            {
                return;
            }
        }
    }

    // The message is removed last: a process that dies before does the same once more.
    private async Task<bool> DrainAsync(PoisonMessage message, CancellationToken cancellationToken)
    {
        var isBack = await IsBackAsync(message, cancellationToken);
        if (!isBack)
        {
            var kept = Encoding.UTF8.GetBytes(message.Text);
            await blobs.PutAsync(BlobPath.Unreadable(message.Queue, message.Id), kept, "text/plain; charset=utf-8", cancellationToken);
        }

        await poison.RemoveAsync(message, cancellationToken);
        return isBack;
    }

    // What fails by a fault of ours every time is kept apart in the end, for a person.
    private async Task<bool> IsBackAsync(PoisonMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await putBack.TryAsync(message.Queue, message.Text, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && !outages.IsOutage(e) && message.Deliveries >= MostTries)
        {
            Log.NotPutBack(logger, e, message.Queue);
            return false;
        }
    }
}
