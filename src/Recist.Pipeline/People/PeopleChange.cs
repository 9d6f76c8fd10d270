using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>One change of a clinic's people: all of it is written, or nothing.</summary>
/// <param name="Head">The head as it will stand, with the token of the one that was read.</param>
/// <param name="Notes">What the audit has to be told; kept beside the change until it was.</param>
public sealed record PeopleChange(PeopleHead Head, ImmutableArray<AuditEntry> Notes)
{
    /// <summary>A person who is added or changed; null where none is.</summary>
    public ClinicPerson? Put { get; init; }

    /// <summary>Id of a person who is removed; null where none is.</summary>
    public string? Remove { get; init; }

    /// <summary>An invitation that is added or changed; null where none is.</summary>
    public Invitation? Invite { get; init; }

    /// <summary>Ids of invitations that end.</summary>
    public ImmutableArray<string> End { get; init; } = [];
}
