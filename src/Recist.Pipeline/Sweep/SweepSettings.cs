using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of settings whose process died before it could.</summary>
public sealed class SweepSettings(IClinics clinics, SettingsAudit audit, ILogger<SweepSettings> logger)
{
    /// <summary>Looks at every clinic; one clinic's trouble does not stop the rest.</summary>
    /// <returns>How many changes the audit had not been told of.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            try
            {
                count += await audit.TellAsync(clinic, cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                Log.SweepFailed(logger, e, clinic);
            }
        }

        return count;
    }
}
