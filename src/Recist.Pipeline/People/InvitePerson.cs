using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>Invites somebody to a clinic, and takes an invitation back.</summary>
public sealed class InvitePerson(
    IClinics clinics, IPeople people, ISignInPlaces places, IProfiles profiles, PeopleWriter writer, TimeProvider clock)
{
    private const int IdBytes = 12;

    /// <summary>Makes an invitation with a one-time code.</summary>
    /// <param name="scope">The clinic, and who invites.</param>
    /// <param name="draft">Who is invited.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The invitation, or why there is none: not found, or invited already.</returns>
    public async Task<(PeopleOutcome Outcome, MadeInvitation? Made)> HandleAsync(
        ClinicScope scope, InvitationDraft draft, CancellationToken cancellationToken)
    {
        if (await clinics.FindAsync(scope.Clinic, cancellationToken) is null
            || (draft.Patient is { } patient && await profiles.FindAsync(scope.Clinic, patient, cancellationToken) is null))
        {
            return (PeopleOutcome.NotFound, null);
        }

        var made = await PrepareAsync(scope, draft, cancellationToken);
        var outcome = await writer.WriteAsync(
            scope.Clinic,
            async head => await IsInvitedAsync(scope.Clinic, draft.Patient, cancellationToken)
                ? (null, PeopleOutcome.AlreadyInvited)
                : (Change(head, scope, made.Invitation), PeopleOutcome.Done),
            cancellationToken);
        return (outcome, outcome == PeopleOutcome.Done ? made : null);
    }

    /// <summary>Takes an invitation back; its code opens nothing from now on.</summary>
    public Task<PeopleOutcome> WithdrawAsync(ClinicScope scope, string invitation, CancellationToken cancellationToken)
    {
        var note = new AuditEntry(clock.GetUtcNow(), scope.Actor.Id, "invitation.withdraw", invitation);
        return writer.WriteAsync(
            scope.Clinic,
            async head => await people.FindInvitationAsync(scope.Clinic, invitation, cancellationToken) is null
                ? (null, PeopleOutcome.NotFound)
                : (new PeopleChange(head, [note]) { End = [invitation] }, PeopleOutcome.Done),
            cancellationToken);
    }

    /// <summary>An invitation that is written nowhere yet, but for the pointer of its code, which opens nothing without it.</summary>
    internal async Task<MadeInvitation> PrepareAsync(ClinicScope scope, InvitationDraft draft, CancellationToken cancellationToken)
    {
        var (code, now) = (InvitationCode.New(), clock.GetUtcNow());
        string id = "n" + Base32.Of(RandomNumberGenerator.GetBytes(IdBytes))[..19];
        await places.NameCodeAsync(code.Hash, scope.Clinic, id, cancellationToken);
        var invitation = new Invitation(id, draft.Roles, scope.Actor.Id, now, now.AddDays(draft.Days))
        {
            Name = draft.Name,
            JobTitle = draft.JobTitle,
            Patient = draft.Patient,
        };
        return new(invitation, code.ToString());
    }

    internal static PeopleChange Change(PeopleHead head, ClinicScope scope, Invitation invitation) =>
        new(head, [Note(scope, invitation)]) { Invite = invitation };

    private static AuditEntry Note(ClinicScope scope, Invitation invitation) =>
        new(invitation.Made, scope.Actor.Id, "invitation.make", invitation.Patient?.ToString() ?? invitation.Id)
        {
            Detail = string.Join(' ', RoleWords.Of(invitation.Roles)),
        };

    private async Task<bool> IsInvitedAsync(ClinicId clinic, PatientKey? patient, CancellationToken cancellationToken) =>
        patient is not null
        && await people.ListInvitationsAsync(clinic, cancellationToken)
            .AnyAsync(i => i.Patient == patient && !i.IsOver(clock.GetUtcNow()), cancellationToken);
}
