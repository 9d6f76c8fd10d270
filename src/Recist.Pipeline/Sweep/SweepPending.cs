using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Sends anew the messages of work that is noted and overdue.</summary>
public sealed class SweepPending(IPending pending, IQueues queues, PipelineOptions options, TimeProvider time, ILogger<SweepPending> logger)
{
    private const int PatientSweeps = 5;
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Puts back what is due; one item's trouble does not stop the rest.</summary>
    /// <returns>How many messages were sent.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var (now, count) = (time.GetUtcNow(), 0);
        await foreach (var item in pending.ListDueAsync(now, cancellationToken))
        {
            try
            {
                await SendAsync(item, now, cancellationToken);
                count++;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.NotPutBack(logger, e, item.Queue);
            }
        }

        return count;
    }

    private async Task SendAsync(PendingItem item, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await queues.SendAsync(item.Queue, item.Message, cancellationToken);
        await (item.EndsWithMessage
            ? pending.RemoveAsync(item, cancellationToken)
            : pending.NoteAsync(item with { Due = now + Pause(item.Sweeps), Sweeps = item.Sweeps + 1 }, cancellationToken));
    }

    // What fails again and again comes back ever more seldom, once an hour in the end.
    private TimeSpan Pause(int sweeps)
    {
        var pause = options.ForgottenAge * Math.Pow(2, Math.Clamp(sweeps - PatientSweeps, 0, 10));
        return pause < LongestPause ? pause : options.ForgottenAge > LongestPause ? options.ForgottenAge : LongestPause;
    }
}
