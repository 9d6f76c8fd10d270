namespace Recist.Pipeline;

/// <summary>Changes what a person may do, or removes the person; the last clinic-admin stays, and nobody ends the own role.</summary>
public sealed class ChangePerson(IPeople people, PeopleWriter writer, TimeProvider clock)
{
    /// <summary>Replaces roles, name and job title of a member of staff.</summary>
    /// <param name="scope">The clinic, and who changes.</param>
    /// <param name="person">Whom.</param>
    /// <param name="seen">The revision that was looked at.</param>
    /// <param name="to">The person as it should be: its roles, name and job title count.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<PeopleOutcome> HandleAsync(
        ClinicScope scope, string person, string seen, Func<ClinicPerson, ClinicPerson> to, CancellationToken cancellationToken) =>
        WriteAsync(scope, person, seen, (head, old) => Changed(scope, head, old, to(old)), cancellationToken);

    /// <summary>Removes a person; their sign-in opens nothing of this clinic any more.</summary>
    public Task<PeopleOutcome> RemoveAsync(ClinicScope scope, string person, string seen, CancellationToken cancellationToken) =>
        WriteAsync(scope, person, seen, (head, old) => Removed(scope, head, old), cancellationToken);

    private Task<PeopleOutcome> WriteAsync(
        ClinicScope scope, string person, string seen, Func<PeopleHead, ClinicPerson, (PeopleChange? Change, PeopleOutcome Answer)> decide,
        CancellationToken cancellationToken) => writer.WriteAsync(
        scope.Clinic,
        async head => await people.FindAsync(scope.Clinic, person, cancellationToken) switch
        {
            null => (null, PeopleOutcome.NotFound),
            { } old when old.Revision != seen => (null, PeopleOutcome.Stale),
            { } old => decide(head, old),
        },
        cancellationToken);

    private (PeopleChange? Change, PeopleOutcome Answer) Changed(ClinicScope scope, PeopleHead head, ClinicPerson old, ClinicPerson changed)
    {
        if (old.Patient is not null)
        {
            return (null, PeopleOutcome.PatientRole);
        }

        if ((changed.Roles & ~old.MayHold) != Role.None)
        {
            return (null, PeopleOutcome.NotByThisIssuer);
        }

        if (!changed.Roles.HasFlag(Role.ClinicAdmin) && Kept(scope, head, old) is { } kept)
        {
            return (null, kept);
        }

        string detail = $"{string.Join(' ', RoleWords.Of(old.Roles))} > {string.Join(' ', RoleWords.Of(changed.Roles))}";
        return (new(head.With(changed), [Note(scope, "people.change", old.Id, detail)]) { Put = changed }, PeopleOutcome.Done);
    }

    private (PeopleChange? Change, PeopleOutcome Answer) Removed(ClinicScope scope, PeopleHead head, ClinicPerson old)
    {
        if (Kept(scope, head, old) is { } kept)
        {
            return (null, kept);
        }

        var note = Note(scope, "people.remove", old.Id, string.Join(' ', RoleWords.Of(old.Roles)));
        return (new(head.Without(old.Id), [note]) { Remove = old.Id }, PeopleOutcome.Done);
    }

    // Why this clinic-admin stays one; null where nothing speaks against it.
    private static PeopleOutcome? Kept(ClinicScope scope, PeopleHead head, ClinicPerson old) =>
        head.IsLastAdmin(old.Id) ? PeopleOutcome.LastAdmin
        : old.Id == scope.Actor.Id && old.Roles.HasFlag(Role.ClinicAdmin) ? PeopleOutcome.OwnAdmin
        : null;

    private AuditEntry Note(ClinicScope scope, string action, string person, string detail) =>
        new(clock.GetUtcNow(), scope.Actor.Id, action, person) { Detail = detail };
}
