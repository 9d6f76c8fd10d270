using Recist.Pipeline;

namespace Recist.Api.Tokens;

/// <summary>An issuer whose tokens are accepted.</summary>
/// <param name="Issuer">Its <c>iss</c>, compared exactly.</param>
/// <param name="Audience">The <c>aud</c> that names this backend.</param>
/// <param name="Keys">Its public keys, by their key ids.</param>
public sealed record TrustedIssuer(string Issuer, string Audience, IIssuerKeys Keys)
{
    /// <summary>The claim that names the clinic; a token need not have it.</summary>
    public string ClinicClaim { get; init; } = "clinic";

    /// <summary>The roles that this issuer's sign-ins may have, by claim or by invitation; a claim beyond them is ignored.</summary>
    public Role MayGive { get; init; } = RoleWords.All;
}
