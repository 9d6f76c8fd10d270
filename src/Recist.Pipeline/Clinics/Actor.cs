namespace Recist.Pipeline;

/// <summary>A person or program that does something.</summary>
/// <param name="Id">Pseudonym, for example the hash of a token's issuer and subject; this alone is logged.</param>
/// <param name="Name">Name as it was given; null where none was. <see cref="PrintedName"/> says whether and how it is printed.</param>
/// <param name="Role">Role as printed, for example "Oncologist".</param>
public sealed record Actor(string Id, string? Name, string Role)
{
    /// <summary>The backend itself, for decisions that a clinic's policy makes.</summary>
    public static Actor Policy { get; } = new("policy", "Clinic policy", "Policy");
}
