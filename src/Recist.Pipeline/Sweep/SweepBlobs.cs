using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Has every clinic's folder looked at, and tells of blobs that lie in nobody's folder.</summary>
public sealed class SweepBlobs(IClinics clinics, ILanding landing, SweepFolder folders, ILogger<SweepBlobs> logger)
{
    /// <summary>Looks at every folder; one clinic's trouble does not stop the rest.</summary>
    /// <returns>How many blobs were taken up.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        var known = await clinics.ListAsync(cancellationToken);
        foreach (var clinic in known)
        {
            try
            {
                count += await folders.HandleAsync(clinic, cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.SweepFailed(logger, e, clinic);
            }
        }

        var stray = await landing.CountStrayAsync(known.ToHashSet(), cancellationToken);
        if (stray.Blobs + stray.Folders > 0)
        {
            Log.Stray(logger, stray.Blobs, stray.Folders);
        }

        return count;
    }
}
