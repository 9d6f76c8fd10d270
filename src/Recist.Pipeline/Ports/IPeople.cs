namespace Recist.Pipeline;

/// <summary>The people of each clinic, in one partition a clinic.</summary>
public interface IPeople
{
    /// <summary>The head; <see cref="PeopleHead.None"/> before the first change.</summary>
    Task<PeopleHead> HeadAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>A person; null where the clinic has no such.</summary>
    Task<ClinicPerson?> FindAsync(ClinicId clinic, string person, CancellationToken cancellationToken);

    /// <summary>Everybody.</summary>
    IAsyncEnumerable<ClinicPerson> ListAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>An invitation that nobody has accepted; null where there is no such.</summary>
    Task<Invitation?> FindInvitationAsync(ClinicId clinic, string invitation, CancellationToken cancellationToken);

    /// <summary>Every invitation that nobody has accepted, those that are over too.</summary>
    IAsyncEnumerable<Invitation> ListInvitationsAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Makes a change in one transaction.</summary>
    /// <returns>False where the head is another one by now, which may also mean that an earlier try of this call got through.</returns>
    Task<bool> CommitAsync(ClinicId clinic, PeopleChange change, CancellationToken cancellationToken);

    /// <summary>What the audit has not been told yet, by the name of each note.</summary>
    IAsyncEnumerable<(string Name, AuditEntry Entry)> ListNotesAsync(ClinicId clinic, CancellationToken cancellationToken);

    /// <summary>Removes a note; nothing happens where it is gone.</summary>
    Task RemoveNoteAsync(ClinicId clinic, string name, CancellationToken cancellationToken);
}
