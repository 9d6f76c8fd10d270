namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of people whose process died before it could; part of the sweep.</summary>
public sealed class SweepPeople(IClinics clinics, PeopleAudit audit)
{
    /// <summary>Looks at every clinic.</summary>
    /// <returns>How many changes the audit had not been told of.</returns>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (var clinic in await clinics.ListAsync(cancellationToken))
        {
            count += await audit.TellAsync(clinic, cancellationToken);
        }

        return count;
    }
}
