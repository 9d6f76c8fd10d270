using System.Security.Cryptography;

namespace Recist.Pipeline;

/// <summary>Creates a clinic with its first clinic-admin.</summary>
/// <remarks>
/// The head of its people is written first and holds a hash of the order (who, and what); a sign-in that is named is claimed only then, so
/// that an order which comes second claims nobody; the clinic's row and its audit follow; the first admin, or the invitation, goes in with
/// the transaction that takes the order away. A process that dies between leaves the order standing, and the same order by the same
/// operator finishes it; from then on the clinic exists.
/// </remarks>
public sealed class FoundClinic(
    IClinics clinics, IPeople people, IAudit audit, InvitePerson invite, SignInClaims claims, PeopleWriter writer, TimeProvider clock)
{
    private const int KeySize = 32;

    /// <summary>So long an order that came to no end keeps another one off: its request may still be on its way.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromMinutes(10);

    /// <summary>Creates the clinic.</summary>
    /// <param name="scope">The new clinic, and the operator.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="admin">Its first clinic-admin.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What came of it; nothing is changed where the clinic exists or the admin belongs to another one.</returns>
    public async Task<FoundedClinic> HandleAsync(
        ClinicScope scope, ClinicSettings settings, FirstAdmin admin, CancellationToken cancellationToken)
    {
        string order = Sha256Hex.Of(StoredJson.Write(new { scope.Actor.Id, settings, admin }));
        if (!await IsOpenAsync(scope.Clinic, order, cancellationToken))
        {
            return new(FoundingOutcome.Exists, null);
        }

        var ordered = await writer.WriteAsync(
            scope.Clinic, head => OrderAsync(scope.Clinic, head, order, cancellationToken), cancellationToken);
        if (ordered != FoundingOutcome.Created)
        {
            return new(ordered, null);
        }

        if (admin.SignIn is { } signIn
            && await claims.ClaimAsync(signIn.Id, scope.Clinic, cancellationToken) is var claimed and not PeopleOutcome.Done)
        {
            return new(await WithoutAdminAsync(scope, settings, order, claimed, cancellationToken), null);
        }

        await AddAsync(scope, settings, cancellationToken);
        var made = admin.SignIn is null
            ? await invite.PrepareAsync(scope, Draft(admin), cancellationToken)
            : null;
        return await writer.WriteAsync(
            scope.Clinic,
            head => Task.FromResult(head.Founding == order
                ? (Finished(scope, head, admin, made), new FoundedClinic(FoundingOutcome.Created, made))
                : (null, new FoundedClinic(FoundingOutcome.Exists, null))),
            cancellationToken);
    }

    private static InvitationDraft Draft(FirstAdmin admin) =>
        new(Role.ClinicAdmin) { Name = admin.Name, JobTitle = admin.JobTitle, As = Inviter.Operator };

    private async Task<bool> IsOpenAsync(ClinicId clinic, string order, CancellationToken cancellationToken) =>
        await clinics.FindAsync(clinic, cancellationToken) is null || (await people.HeadAsync(clinic, cancellationToken)).Founding == order;

    private async Task<(PeopleChange? Change, FoundingOutcome Answer)> OrderAsync(
        ClinicId clinic, PeopleHead head, string order, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return head.Founding == order ? (null, FoundingOutcome.Created)
            : await clinics.FindAsync(clinic, cancellationToken) is not null ? (null, FoundingOutcome.Exists)
            : head.Founding is not null && now - head.FoundingSince < Pause ? (null, FoundingOutcome.BeingCreated)
            : (new(head with { Founding = order, FoundingSince = now }, []), FoundingOutcome.Created);
    }

    // Before the clinic's row is there the order is taken back. Afterwards the clinic stays, and its first admin is invited instead.
    private async Task<FoundingOutcome> WithoutAdminAsync(
        ClinicScope scope, ClinicSettings settings, string order, PeopleOutcome claimed, CancellationToken cancellationToken)
    {
        bool stands = await clinics.FindAsync(scope.Clinic, cancellationToken) is not null;
        if (stands)
        {
            await AddAsync(scope, settings, cancellationToken);
        }

        var answer = stands ? FoundingOutcome.CreatedWithoutAdmin
            : claimed == PeopleOutcome.BeingAccepted ? FoundingOutcome.AdminJoining
            : FoundingOutcome.AdminElsewhere;
        return await writer.WriteAsync(
            scope.Clinic,
            head => Task.FromResult((head.Founding == order ? new PeopleChange(Closed(head), []) : null, answer)),
            cancellationToken);
    }

    private static PeopleHead Closed(PeopleHead head) => head with { Founding = null, FoundingSince = null };

    // The row's own time stands in the audit, so that a repeat says the same and is told once.
    private async Task AddAsync(ClinicScope scope, ClinicSettings settings, CancellationToken cancellationToken)
    {
        var created = new Clinic(scope.Clinic, settings, RandomNumberGenerator.GetBytes(KeySize), clock.GetUtcNow());
        await clinics.AddAsync(created, cancellationToken);
        var clinic = await clinics.FindAsync(scope.Clinic, cancellationToken)
            ?? throw new InvalidOperationException("A new clinic vanished.");
        var entry = new AuditEntry(clinic.Created, scope.Actor.Id, "clinic.create", scope.Clinic.ToString())
        {
            Detail = Sha256Hex.Of(StoredJson.Write(settings)),
        };
        await audit.AppendAsync(scope.Clinic, entry, "clinic.create", cancellationToken);
    }

    private PeopleChange Finished(ClinicScope scope, PeopleHead head, FirstAdmin admin, MadeInvitation? made)
    {
        var open = Closed(head);
        if (made is not null)
        {
            return InvitePerson.Change(open, scope, made.Invitation);
        }

        var person = new ClinicPerson(admin.SignIn!.Id, Role.ClinicAdmin, clock.GetUtcNow(), null)
        {
            MayHold = admin.SignIn.MayHold,
            Name = admin.Name,
            JobTitle = admin.JobTitle,
        };
        var note = new AuditEntry(person.Since, scope.Actor.Id, "people.add", person.Id) { Detail = "clinic-admin" };
        return new(open.With(person), [note]) { Put = person };
    }
}
