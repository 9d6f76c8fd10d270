using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of people, from notes that each change was written with: a death leaves none untold.</summary>
public sealed class PeopleAudit(IPeople people, IAudit audit, IOutages outages, ILogger<PeopleAudit> logger)
{
    /// <summary>Tells what is left. The sweeper calls it for every clinic, and each change for its own.</summary>
    /// <param name="clinic">Whose notes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many notes there were.</returns>
    public async Task<int> TellAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        int count = 0;
        await foreach (var (name, entry) in people.ListNotesAsync(clinic, cancellationToken))
        {
            await audit.AppendAsync(clinic, entry, name, cancellationToken);
            await people.RemoveNoteAsync(clinic, name, cancellationToken);
            count++;
        }

        return count;
    }

    /// <summary>The same after a change that stands already: a storage that is away now must not make it look undone.</summary>
    internal async Task TellLaterAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(clinic, cancellationToken);
        }
        catch (Exception e) when (outages.IsOutage(e))
        {
            Log.NotTold(logger, clinic);
        }
    }
}
