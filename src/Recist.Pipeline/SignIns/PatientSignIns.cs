namespace Recist.Pipeline;

/// <summary>Ties a patient's sign-in to their record, as the clinic invites them. Without that a patient reads nothing.</summary>
public sealed class PatientSignIns(IClinics clinics, ISignIns signIns, IAudit audit, TimeProvider clock)
{
    /// <summary>The patient who signed in; null where the clinic has invited nobody of that name.</summary>
    /// <param name="scope">The clinic of the token.</param>
    /// <param name="issuer">Who issued the token.</param>
    /// <param name="subject">The issuer's id for the person.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PatientKey?> FindAsync(ClinicScope scope, string issuer, string subject, CancellationToken cancellationToken) =>
        await clinics.FindAsync(scope.Clinic, cancellationToken) is { } clinic
            ? await signIns.FindAsync(scope.Clinic, clinic.Pseudonyms.SignIn(issuer, subject), cancellationToken)
            : null;

    /// <summary>Lets a sign-in read the released reports of a patient, instead of whom it stood for before.</summary>
    /// <returns>False where the clinic was never created.</returns>
    public async Task<bool> LinkAsync(ClinicScope scope, string issuer, string subject, PatientKey patient, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(scope.Clinic, cancellationToken) is not { } clinic)
        {
            return false;
        }

        await signIns.PutAsync(scope.Clinic, clinic.Pseudonyms.SignIn(issuer, subject), patient, cancellationToken);
        await audit.AppendAsync(
            scope.Clinic, new AuditEntry(clock.GetUtcNow(), scope.Actor.Id, "sign-in.link", patient.ToString()), once: null, cancellationToken);
        return true;
    }
}
