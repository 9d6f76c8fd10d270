using Recist.Pipeline;

namespace Recist.Api;

/// <summary>Who asks, as a verified token and, for a token without a clinic, table <c>People</c> say.</summary>
/// <param name="Actor">Pseudonym, name and job title, for the audit.</param>
/// <param name="Roles">What the caller may do; none where the caller belongs to no clinic and is no operator.</param>
/// <param name="Issuer">Who issued the token.</param>
/// <param name="Subject">The issuer's id for the caller; never logged.</param>
public sealed record Caller(Actor Actor, Role Roles, string Issuer, string Subject)
{
    /// <summary>The one clinic whose data this caller may touch; null for operators, and for who belongs to none.</summary>
    public ClinicId? Clinic { get; init; }

    /// <summary>True where the clinic comes from table <c>People</c> and not from the token.</summary>
    public bool IsByInvitation { get; init; }

    /// <summary>The roles that the issuer's sign-ins may have.</summary>
    public Role MayHold { get; init; } = RoleWords.All;

    /// <summary>The patient of a sign-in that accepted a patient's invitation; null for all others.</summary>
    public PatientKey? Patient { get; init; }

    /// <summary>When the token ends.</summary>
    public DateTimeOffset Expires { get; init; }

    /// <summary>The only place where a scope comes from; null for operators, and for who belongs to no clinic.</summary>
    public ClinicScope? Scope => Clinic is { } clinic ? new(clinic, Actor) : null;

    /// <summary>True for an operator.</summary>
    public bool IsOperator => Roles.HasFlag(Role.Operator);
}
