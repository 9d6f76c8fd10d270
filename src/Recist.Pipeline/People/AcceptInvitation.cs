namespace Recist.Pipeline;

/// <summary>A sign-in gives the code of an invitation and belongs to the clinic from then on.</summary>
/// <remarks>
/// Three writes: the try is counted, the sign-in's place is claimed, then person in and invitation out in one transaction. A process that
/// dies before the last leaves nobody a member; the same request again finishes, and after the last it finds its own work done.
/// </remarks>
public sealed class AcceptInvitation(
    IPeople people, ISignInPlaces places, IProfiles profiles, PeopleWriter writer, CodeGuesses guesses, SignInClaims claims,
    TimeProvider clock)
{
    /// <summary>Accepts.</summary>
    /// <param name="signIn">Who accepts; its token names no clinic.</param>
    /// <param name="typed">The code as typed.</param>
    /// <param name="birthYear">Year of birth, which a patient has to give where the clinic has it; null where it was not given.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<PeopleOutcome> HandleAsync(SignIn signIn, string? typed, int? birthYear, CancellationToken cancellationToken) =>
        guesses.HearAsync(signIn.Id, () => LookAsync(signIn, typed, birthYear, cancellationToken), cancellationToken);

    private async Task<PeopleOutcome> LookAsync(SignIn signIn, string? typed, int? birthYear, CancellationToken cancellationToken)
    {
        if (!InvitationCode.TryParse(typed, out var code)
            || await places.FindCodeAsync(code.Hash, cancellationToken) is not var (clinic, id))
        {
            return PeopleOutcome.WrongCode;
        }

        return await people.FindInvitationAsync(clinic, id, cancellationToken) is { } invitation
            ? await AcceptAsync(signIn, clinic, invitation, birthYear, cancellationToken)
            : await AfterwardsAsync(signIn, clinic, id, cancellationToken);
    }

    private async Task<PeopleOutcome> AcceptAsync(
        SignIn signIn, ClinicId clinic, Invitation invitation, int? birthYear, CancellationToken cancellationToken)
    {
        var head = await people.HeadAsync(clinic, cancellationToken);
        if (!await people.IsOpenAsync(clinic, head, invitation, clock.GetUtcNow(), cancellationToken))
        {
            return PeopleOutcome.Over;
        }

        if ((invitation.Roles & ~signIn.MayHold) != Role.None)
        {
            return PeopleOutcome.NotByThisIssuer;
        }

        if (!await IsBirthYearAsync(clinic, invitation, birthYear, cancellationToken))
        {
            await CountWrongYearAsync(signIn, clinic, invitation.Id, cancellationToken);
            return PeopleOutcome.WrongCode;
        }

        var claimed = await claims.ClaimAsync(signIn.Id, clinic, cancellationToken);
        return claimed != PeopleOutcome.Done
            ? claimed
            : await writer.WriteAsync(
                clinic, head => DecideAsync(head, signIn, clinic, invitation.Id, cancellationToken), cancellationToken);
    }

    private async Task<(PeopleChange? Change, PeopleOutcome Answer)> DecideAsync(
        PeopleHead head, SignIn signIn, ClinicId clinic, string id, CancellationToken cancellationToken)
    {
        if (await people.FindInvitationAsync(clinic, id, cancellationToken) is not { } invitation)
        {
            return (null, await AfterwardsAsync(signIn, clinic, id, cancellationToken));
        }

        var now = clock.GetUtcNow();
        if (!await people.IsOpenAsync(clinic, head, invitation, now, cancellationToken))
        {
            return (null, PeopleOutcome.Over);
        }

        if (await people.FindAsync(clinic, signIn.Id, cancellationToken) is not null)
        {
            return (null, PeopleOutcome.BelongsAlready);
        }

        var person = new ClinicPerson(signIn.Id, invitation.Roles, now, id)
        {
            MayHold = signIn.MayHold,
            Name = invitation.Name,
            JobTitle = invitation.JobTitle,
            Patient = invitation.Patient,
        };
        var note = new AuditEntry(now, signIn.Id, "invitation.accept", invitation.Patient?.ToString() ?? id)
        {
            Detail = string.Join(' ', RoleWords.Of(invitation.Roles)),
        };
        return (new(head.With(person), [note]) { Put = person, End = [id] }, PeopleOutcome.Done);
    }

    // The invitation is gone: by this very sign-in earlier, by another one, or it was taken back.
    private async Task<PeopleOutcome> AfterwardsAsync(SignIn signIn, ClinicId clinic, string id, CancellationToken cancellationToken) =>
        (await people.FindAsync(clinic, signIn.Id, cancellationToken))?.Invitation == id ? PeopleOutcome.Done : PeopleOutcome.WrongCode;

    private async Task<bool> IsBirthYearAsync(ClinicId clinic, Invitation invitation, int? given, CancellationToken cancellationToken) =>
        invitation.Patient is not { } patient
        || (await profiles.FindAsync(clinic, patient, cancellationToken))?.Person?.BirthYear is not { } known
        || known == given;

    private Task<PeopleOutcome> CountWrongYearAsync(SignIn signIn, ClinicId clinic, string id, CancellationToken cancellationToken) =>
        writer.WriteAsync(
            clinic,
            async head => await people.FindInvitationAsync(clinic, id, cancellationToken) is { } invitation
                ? (WrongYear(head, signIn, invitation), PeopleOutcome.WrongCode)
                : (null, PeopleOutcome.WrongCode),
            cancellationToken);

    private PeopleChange WrongYear(PeopleHead head, SignIn signIn, Invitation invitation) =>
        new(head, [new(clock.GetUtcNow(), signIn.Id, "invitation.wrong-year", invitation.Id)])
        {
            Invite = invitation with { Attempts = invitation.Attempts + 1 },
        };
}
