using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>Creates clinics and changes their settings; each change stands in the audit.</summary>
public sealed class ClinicAdministration(
    IClinics clinics, IAudit audit, SettingsAudit settingsAudit, RedrawClinic redraw, TimeProvider time)
{
    private const int KeySize = 32;

    /// <summary>Creates a clinic.</summary>
    /// <param name="clinic">Its id.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="actor">Who creates it.</param>
    /// <param name="key">32 bytes; null makes a random key. Given where a clinic is restored elsewhere, so that its pseudonyms stay.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where the clinic exists; nothing is changed then.</returns>
    /// <exception cref="ArgumentException">The key is not of 32 bytes, or the settings name another clinic or an unknown time zone.</exception>
    public async Task<bool> CreateAsync(
        ClinicId clinic, ClinicSettings settings, Actor actor, ReadOnlyMemory<byte>? key, CancellationToken cancellationToken)
    {
        Check(clinic, settings);
        if (key is { Length: not KeySize })
        {
            throw new ArgumentException("A clinic key has 32 bytes.", nameof(key));
        }

        var created = new Clinic(clinic, settings, key ?? RandomNumberGenerator.GetBytes(KeySize), time.GetUtcNow());
        if (!await clinics.AddAsync(created, cancellationToken))
        {
            return false;
        }

        await audit.AppendAsync(clinic, Entry(actor, "clinic.create", clinic, settings), once: null, cancellationToken);
        return true;
    }

    /// <summary>The clinic of a scope; null where it was never created.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<Clinic?> FindAsync(ClinicScope scope, CancellationToken cancellationToken) => clinics.FindAsync(scope.Clinic, cancellationToken);

    /// <summary>Replaces the settings of a clinic, while they are those that were read: of two changes at once one is stale.</summary>
    /// <param name="scope">Whose; the actor is recorded.</param>
    /// <param name="read">The clinic as it was read.</param>
    /// <param name="settings">The new settings.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The settings name another clinic or an unknown time zone.</exception>
    public async Task<SettingsChange> ChangeAsync(
        ClinicScope scope, Clinic read, ClinicSettings settings, CancellationToken cancellationToken)
    {
        Check(scope.Clinic, settings);
        var studies = Changed(read.Settings, settings)
            .ToDictionary(study => study, settings.StudyOptions.GetValueOrDefault, StringComparer.Ordinal);
        while (true)
        {
            var kept = await FixedAsync(read, studies, cancellationToken);
            if (!kept.IsEmpty)
            {
                return new SettingsChange.StudiesFixed(kept);
            }

            var byKey = studies.ToDictionary(s => read.Pseudonyms.Study(s.Key), s => s.Value, StringComparer.Ordinal);
            var note = Entry(scope.Actor, "clinic.settings", scope.Clinic, settings);
            var reaches = settings.ReachesReports(read.Settings);
            var change = Sha256Hex.Of($"{read.Token} {StoredJson.Write(settings)}")[..16];
            if (reaches)
            {
                await redraw.LeaveAsync(scope.Clinic, change, cancellationToken);
            }

            if (await clinics.ChangeAsync(read, settings, byKey, note, cancellationToken) is { } token)
            {
                if (reaches)
                {
                    await redraw.SendAsync(scope.Clinic, change, cancellationToken);
                }

                await settingsAudit.TellLaterAsync(scope.Clinic, cancellationToken);
                return new SettingsChange.Done(token);
            }

            if ((await clinics.FindAsync(scope.Clinic, cancellationToken))?.Token != read.Token)
            {
                return new SettingsChange.Stale();
            }
        }
    }

    private static IEnumerable<string> Changed(ClinicSettings old, ClinicSettings settings) => old.StudyOptions.Keys
        .Union(settings.StudyOptions.Keys)
        .Where(study => old.StudyOptions.GetValueOrDefault(study) != settings.StudyOptions.GetValueOrDefault(study));

    // A study that the settings name no more keeps what its files have fixed, so that nothing changes for it.
    private async Task<ImmutableSortedDictionary<string, ResponseOptions>> FixedAsync(
        Clinic clinic, Dictionary<string, ResponseOptions?> studies, CancellationToken cancellationToken)
    {
        var kept = ImmutableSortedDictionary.CreateBuilder<string, ResponseOptions>(StringComparer.Ordinal);
        foreach (var (study, options) in studies.Where(s => s.Value is not null))
        {
            var bound = await clinics.StudyOptionsAsync(clinic.Id, clinic.Pseudonyms.Study(study), cancellationToken);
            if (bound is { IsFixed: true } && bound.Options != options)
            {
                kept.Add(study, bound.Options);
            }
        }

        return kept.ToImmutable();
    }

    private static void Check(ClinicId clinic, ClinicSettings settings)
    {
        if (settings.Card.Id != clinic.ToString())
        {
            throw new ArgumentException("The settings are those of another clinic.", nameof(settings));
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(settings.Card.TimeZone, out _))
        {
            throw new ArgumentException("The time zone is not an IANA zone of this machine.", nameof(settings));
        }
    }

    private AuditEntry Entry(Actor actor, string action, ClinicId clinic, ClinicSettings settings) =>
        new(time.GetUtcNow(), actor.Id, action, clinic.ToString()) { Detail = Sha256Hex.Of(StoredJson.Write(settings)) };
}
