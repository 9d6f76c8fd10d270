using Microsoft.Extensions.Logging;

namespace Recist.Pipeline;

/// <summary>Tells the audit of changes of settings, from notes that each change was written with: a death leaves none untold.</summary>
public sealed class SettingsAudit(IClinics clinics, IAudit audit, ILogger<SettingsAudit> logger)
{
    /// <summary>Tells what is left of one clinic.</summary>
    /// <returns>How many notes there were.</returns>
    internal async Task<int> TellAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var (name, entry) in clinics.ListNotesAsync(clinic, cancellationToken))
        {
            await audit.AppendAsync(clinic, entry, name, cancellationToken);
            await clinics.RemoveNoteAsync(clinic, name, cancellationToken);
            count++;
        }

        return count;
    }

    /// <summary>The same after a change that stands already: whatever happens now, it must not look undone.</summary>
    internal async Task TellLaterAsync(ClinicId clinic, CancellationToken cancellationToken)
    {
        try
        {
            await TellAsync(clinic, cancellationToken);
        }
        catch (Exception e)
        {
            Log.SettingsNotTold(logger, e, clinic);
        }
    }
}
