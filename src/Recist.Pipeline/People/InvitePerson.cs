namespace Recist.Pipeline;

/// <summary>Invites somebody to a clinic, and takes an invitation back.</summary>
public sealed class InvitePerson(
    IClinics clinics, IPeople people, ISignInPlaces places, IProfiles profiles, PeopleWriter writer, TimeProvider clock)
{

    /// <summary>Makes an invitation with a one-time code.</summary>
    /// <param name="scope">The clinic, and who invites.</param>
    /// <param name="draft">Who is invited.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The invitation, or why there is none: not found, invited already, or not this inviter's to make.</returns>
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
            async head => await RefusalAsync(scope, head, draft, cancellationToken) is { } refusal
                ? (null, refusal)
                : (Change(head, scope, made.Invitation), PeopleOutcome.Done),
            cancellationToken);
        return (outcome, outcome == PeopleOutcome.Done ? made : null);
    }

    /// <summary>Takes an invitation back; its code opens nothing from now on.</summary>
    /// <param name="scope">The clinic, and who takes it back.</param>
    /// <param name="invitation">The id of the invitation, in any form.</param>
    /// <param name="onlyPatients">True for a clinician, to whom invitations of staff are not there.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<PeopleOutcome> WithdrawAsync(
        ClinicScope scope, string invitation, bool onlyPatients, CancellationToken cancellationToken)
    {
        if (!Invitation.IsId(invitation))
        {
            return PeopleOutcome.NotFound;
        }

        var note = new AuditEntry(clock.GetUtcNow(), scope.Actor.Id, "invitation.withdraw", invitation);
        return await writer.WriteAsync(
            scope.Clinic,
            async head => await people.FindInvitationAsync(scope.Clinic, invitation, cancellationToken) is not { } found
                || (onlyPatients && found.Patient is null)
                ? (null, PeopleOutcome.NotFound)
                : (new PeopleChange(head, [note]) { End = [invitation] }, PeopleOutcome.Done),
            cancellationToken);
    }

    /// <summary>An invitation that is written nowhere yet, but for the pointer of its code, which opens nothing without it.</summary>
    internal async Task<MadeInvitation> PrepareAsync(ClinicScope scope, InvitationDraft draft, CancellationToken cancellationToken)
    {
        var (code, now) = (InvitationCode.New(), clock.GetUtcNow());
        string id = Invitation.NewId();
        await places.NameCodeAsync(code.Hash, scope.Clinic, id, cancellationToken);
        var invitation = new Invitation(id, draft.Roles, scope.Actor.Id, now, now.AddDays(draft.Days))
        {
            Name = draft.Name,
            JobTitle = draft.JobTitle,
            Patient = draft.Patient,
            As = draft.As,
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

    private async Task<PeopleOutcome?> RefusalAsync(
        ClinicScope scope, PeopleHead head, InvitationDraft draft, CancellationToken cancellationToken)
    {
        if (draft.As == Inviter.Operator && !head.Admins.IsEmpty)
        {
            return PeopleOutcome.HasAdmin;
        }

        if (draft.As == Inviter.Member && !await people.MayInviteAsync(scope.Clinic, scope.Actor.Id, draft.Roles, cancellationToken))
        {
            return PeopleOutcome.MayNotInvite;
        }

        return await IsInvitedAsync(scope.Clinic, head, draft.Patient, cancellationToken) ? PeopleOutcome.AlreadyInvited : null;
    }

    private async Task<bool> IsInvitedAsync(ClinicId clinic, PeopleHead head, PatientKey? patient, CancellationToken cancellationToken)
    {
        if (patient is null)
        {
            return false;
        }

        await foreach (var other in people.ListInvitationsAsync(clinic, cancellationToken))
        {
            if (other.Patient == patient && await people.IsOpenAsync(clinic, head, other, clock.GetUtcNow(), cancellationToken))
            {
                return true;
            }
        }

        return false;
    }
}
