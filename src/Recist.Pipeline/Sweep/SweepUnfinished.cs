using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Finds messages, blobs, promised work and uploads that were left behind and puts them back to work. Needs no event.</summary>
public sealed class SweepUnfinished(
    DrainPoison poison, SweepBlobs blobs, SweepPending pending, SweepAudit audit, ILogger<SweepUnfinished> logger)
{
    /// <summary>Handles a tick; one part's, one clinic's or one item's trouble does not stop the rest.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="AggregateException">A part could not be begun or finished; the others were.</exception>
    public async Task HandleAsync(CancellationToken cancellationToken)
    {
        var (count, failures) = (0, new List<Exception>());
        Func<CancellationToken, Task<int>>[] parts =
            [poison.HandleAsync, blobs.HandleAsync, pending.HandleAsync, audit.HandleAsync];
        foreach (var part in parts)
        {
            try
            {
                count += await part(cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                failures.Add(e);
            }
        }

        if (count > 0)
        {
            Log.Swept(logger, count);
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }
}
