using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of people and of settings whose process died before it could.</summary>
public sealed class SweepAudit(IClinics clinics, PeopleAudit people, SettingsAudit settings, ILogger<SweepAudit> logger)
{
    /// <summary>Looks at every clinic; what one of them cannot tell does not stop the rest.</summary>
    /// <returns>How many changes the audit had not been told of.</returns>
    internal async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            count += await TryAsync(people.TellAsync, clinic, cancellationToken);
            count += await TryAsync(settings.TellAsync, clinic, cancellationToken);
        }

        return count;
    }

    private async Task<int> TryAsync(Func<ClinicId, CancellationToken, Task<int>> tell, ClinicId clinic, CancellationToken cancellationToken)
    {
        try
        {
            return await tell(clinic, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.SweepFailed(logger, e, clinic);
            return 0;
        }
    }
}
