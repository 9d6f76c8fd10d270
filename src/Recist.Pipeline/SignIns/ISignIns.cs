namespace Recist.Pipeline;

/// <summary>Which patient a sign-in belongs to. A sign-in is named by a keyed hash, so the table holds no account name.</summary>
public interface ISignIns
{
    /// <summary>The patient of a sign-in; null where the clinic has not invited it.</summary>
    Task<PatientKey?> FindAsync(ClinicId clinic, string signIn, CancellationToken cancellationToken);

    /// <summary>Ties a sign-in to a patient, in place of an earlier one.</summary>
    Task PutAsync(ClinicId clinic, string signIn, PatientKey patient, CancellationToken cancellationToken);
}
