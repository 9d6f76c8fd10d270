namespace Recist.Api.Tokens;

/// <summary>The one issuer whose tokens are accepted.</summary>
/// <param name="Issuer">Its <c>iss</c>, compared exactly.</param>
/// <param name="Audience">The <c>aud</c> that names this backend.</param>
/// <param name="Keys">Its public keys, by their key ids.</param>
public sealed record TrustedIssuer(string Issuer, string Audience, IIssuerKeys Keys)
{
    /// <summary>The claim that names the clinic.</summary>
    public string ClinicClaim { get; init; } = "clinic";
}
