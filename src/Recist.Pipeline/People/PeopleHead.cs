using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>The head of a clinic's people. Every change replaces it, so that two changes at once are done one after the other.</summary>
public sealed record PeopleHead
{
    private const int Kept = 16;

    /// <summary>The head of a clinic whose people were never changed.</summary>
    public static PeopleHead None { get; } = new();

    /// <summary>Ids of those who are clinic-admin.</summary>
    public ImmutableSortedSet<string> Admins { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Ids of the latest changes, so that one whose answer was lost knows that it was made.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];

    /// <summary>The order to create the clinic while it is being carried out: hash of who and what; null otherwise.</summary>
    public string? Founding { get; init; }

    /// <summary>When that order was begun; null otherwise.</summary>
    public DateTimeOffset? FoundingSince { get; init; }

    /// <summary>The store's token; null before the first change.</summary>
    public string? Token { get; init; }

    /// <summary>True where this person alone is clinic-admin.</summary>
    public bool IsLastAdmin(string person) => Admins.Count == 1 && Admins.Contains(person);

    internal PeopleHead With(ClinicPerson person) =>
        this with { Admins = person.Roles.HasFlag(Role.ClinicAdmin) ? Admins.Add(person.Id) : Admins.Remove(person.Id) };

    internal PeopleHead Without(string person) => this with { Admins = Admins.Remove(person) };

    internal PeopleHead After(string change) => this with { Changes = [change, .. Changes.Take(Kept - 1)] };
}
