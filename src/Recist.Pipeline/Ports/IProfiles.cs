namespace Recist.Pipeline;

/// <summary>Who patients are: the only identifying table.</summary>
public interface IProfiles
{
    /// <summary>A patient's profile; null where there is none.</summary>
    Task<Profile?> FindAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken);

    /// <summary>Writes a profile that was read before, or a new one.</summary>
    /// <returns>False where it has changed meanwhile.</returns>
    Task<bool> PutAsync(ClinicId clinic, Profile profile, CancellationToken cancellationToken);
}
