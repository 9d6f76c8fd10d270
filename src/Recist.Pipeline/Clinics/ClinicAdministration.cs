namespace Recist.Pipeline;

/// <summary>Creates clinics and changes their settings; each change stands in the audit.</summary>
public sealed class ClinicAdministration
{
    /// <summary>Creates a clinic.</summary>
    /// <param name="clinic">Its id.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="actor">Who creates it.</param>
    /// <param name="key">32 bytes; null makes a random key. Given where a clinic is restored elsewhere, so that its pseudonyms stay.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where the clinic exists; nothing is changed then.</returns>
    public Task<bool> CreateAsync(ClinicId clinic, ClinicSettings settings, Actor actor, ReadOnlyMemory<byte>? key, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>The clinic of a scope; null where it was never created.</summary>
    public Task<Clinic?> FindAsync(ClinicScope scope, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Replaces the settings of a clinic.</summary>
    /// <returns>False where the clinic was never created.</returns>
    public Task<bool> ChangeAsync(ClinicScope scope, ClinicSettings settings, CancellationToken cancellationToken) => throw new NotSupportedException();
}
