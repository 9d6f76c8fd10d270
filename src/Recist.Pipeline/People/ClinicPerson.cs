namespace Recist.Pipeline;

/// <summary>A sign-in that belongs to a clinic: staff by name, a patient by pseudonym alone.</summary>
/// <param name="Id">The sign-in: <see cref="SignInId"/> of its issuer and subject.</param>
/// <param name="Roles">What it may do; staff roles, or <see cref="Role.Patient"/> alone.</param>
/// <param name="Since">When it was taken in.</param>
/// <param name="Invitation">The invitation that was accepted; null where an operator named the person.</param>
public sealed record ClinicPerson(string Id, Role Roles, DateTimeOffset Since, string? Invitation)
{
    /// <summary>The roles that the issuer of the sign-in might give when the person came in; no others can be given to them.</summary>
    public Role MayHold { get; init; } = RoleWords.All;

    /// <summary>Name as printed on what the person signs; null to print the one of the token. Always null for a patient.</summary>
    public string? Name { get; init; }

    /// <summary>Job title as printed, for example "Oncologist"; null where the clinic gave none.</summary>
    public string? JobTitle { get; init; }

    /// <summary>The patient whose released reports this sign-in reads; null for staff.</summary>
    public PatientKey? Patient { get; init; }

    /// <summary>Changes with every change of the row: 16 hex digits.</summary>
    public string Revision => Sha256Hex.Of(
        string.Join('\n', Id, RoleWord, Since.UtcDateTime.Ticks, Invitation, Name, JobTitle, Patient?.ToString()))[..16];

    private string RoleWord => string.Join(' ', RoleWords.Of(Roles));
}
