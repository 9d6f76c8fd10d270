using Recist.Pipeline;

namespace Recist.Api;

/// <summary>Who asks, as a verified token says. The only place a <see cref="ClinicScope"/> comes from.</summary>
/// <param name="Scope">The one clinic whose data this caller may touch, and the caller's name for the audit.</param>
/// <param name="Roles">All roles the token gives.</param>
/// <param name="Issuer">Who issued the token.</param>
/// <param name="Subject">The issuer's id for the caller; never logged.</param>
public sealed record Caller(ClinicScope Scope, Role Roles, string Issuer, string Subject);
