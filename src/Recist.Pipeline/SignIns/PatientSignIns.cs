namespace Recist.Pipeline;

/// <summary>Ties the sign-in of a patient whose token names the clinic to their record. Without it they read nothing.</summary>
public sealed class PatientSignIns(
    IClinics clinics, ISignIns signIns, IProfiles profiles, PeopleQueries people, IAudit audit, TimeProvider clock)
{
    /// <summary>The patient who signed in; null where the clinic has tied it to nobody.</summary>
    /// <param name="scope">The clinic of the token.</param>
    /// <param name="issuer">Who issued the token.</param>
    /// <param name="subject">The issuer's id for the person.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PatientKey?> FindAsync(ClinicScope scope, string issuer, string subject, CancellationToken cancellationToken) =>
        await clinics.FindAsync(scope.Clinic, cancellationToken) is { } clinic
            ? await signIns.FindAsync(scope.Clinic, clinic.Pseudonyms.SignIn(issuer, subject), cancellationToken)
            : null;

    /// <summary>Lets a sign-in read the released reports of a patient. The audit is told first, so that no link stands untold.</summary>
    /// <returns>Done also where the sign-in is this patient's already.</returns>
    public async Task<LinkOutcome> LinkAsync(
        ClinicScope scope, string issuer, string subject, PatientKey patient, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(scope.Clinic, cancellationToken) is not { } clinic
            || await profiles.FindAsync(scope.Clinic, patient, cancellationToken) is null)
        {
            return LinkOutcome.NotFound;
        }

        string signIn = clinic.Pseudonyms.SignIn(issuer, subject);
        if (await signIns.FindAsync(scope.Clinic, signIn, cancellationToken) is { } linked)
        {
            return linked == patient ? LinkOutcome.Done : LinkOutcome.Taken;
        }

        if (await people.FindAsync(SignInId.Of(issuer, subject), cancellationToken) is not null)
        {
            return LinkOutcome.Taken;
        }

        await TellAsync(scope, "sign-in.link", patient, signIn, cancellationToken);
        if (await signIns.AddAsync(scope.Clinic, signIn, patient, cancellationToken)
            || await signIns.FindAsync(scope.Clinic, signIn, cancellationToken) == patient)
        {
            return LinkOutcome.Done;
        }

        // Another patient's link came in between, so that what was told above did not come about.
        await TellAsync(scope, "sign-in.link-failed", patient, signIn, cancellationToken);
        return LinkOutcome.Taken;
    }

    /// <summary>Takes back every sign-in that was tied to a patient.</summary>
    /// <returns>False where there was none.</returns>
    public async Task<bool> UnlinkAsync(ClinicScope scope, PatientKey patient, CancellationToken cancellationToken)
    {
        var linked = await signIns.ListAsync(scope.Clinic, patient, cancellationToken).ToListAsync(cancellationToken);
        if (linked.Count == 0)
        {
            return false;
        }

        await TellAsync(scope, "sign-in.unlink", patient, string.Join(' ', linked), cancellationToken);
        foreach (string signIn in linked)
        {
            await signIns.RemoveAsync(scope.Clinic, signIn, cancellationToken);
        }

        return true;
    }

    private Task TellAsync(
        ClinicScope scope, string action, PatientKey patient, string signIns, CancellationToken cancellationToken) => audit.AppendAsync(
        scope.Clinic,
        new AuditEntry(clock.GetUtcNow(), scope.Actor.Id, action, patient.ToString()) { Detail = signIns },
        once: null,
        cancellationToken);
}
