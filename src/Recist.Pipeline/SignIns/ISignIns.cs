namespace Recist.Pipeline;

/// <summary>Which patient a sign-in belongs to. A sign-in is named by a keyed hash, so the table holds no account name.</summary>
public interface ISignIns
{
    /// <summary>The patient of a sign-in; null where the clinic has not invited it.</summary>
    Task<PatientKey?> FindAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken);

    /// <summary>Every sign-in that is tied to a patient.</summary>
    IAsyncEnumerable<string> ListAsync(ClinicId clinic, PatientKey patient, CancellationToken cancellationToken);

    /// <summary>Ties a sign-in to a patient.</summary>
    /// <returns>False where it is tied already, which may also mean that an earlier try of this call got through.</returns>
    Task<bool> AddAsync(ClinicId clinic, string signIn, PatientKey patient, CancellationToken cancellationToken);

    /// <summary>Unties a sign-in; nothing happens where it is not tied.</summary>
    Task RemoveAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken);
}
