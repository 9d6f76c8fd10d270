using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of people whose process died before it could; part of the sweep.</summary>
public sealed class SweepPeople(IClinics clinics, PeopleAudit audit, ILogger<SweepPeople> logger)
{
    /// <summary>Looks at every clinic; what one of them cannot tell does not stop the others.</summary>
    /// <returns>How many changes the audit had not been told of.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        int count = 0;
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
