using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of people, from notes that each change was written with: a death leaves none untold.</summary>
public sealed class PeopleAudit(IPeople people, IAudit audit, ILogger<PeopleAudit> logger)
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

    /// <summary>The same after a change that stands: nothing that fails now may make it look undone. The sweeper tells it later.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The change is committed; its note stays until it is told.")]
    internal async Task TellLaterAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(clinic, cancellationToken);
        }
        catch (Exception e)
        {
            Log.NotTold(logger, e, clinic);
        }
    }
}
