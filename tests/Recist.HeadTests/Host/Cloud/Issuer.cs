using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Recist.HeadTests.Host.Cloud;

/// <summary>Signs tokens of people and of the app's own identity; its public key is published as a key set.</summary>
internal sealed class Issuer : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly RSA _key = RSA.Create(2048);
    private readonly RsaSecurityKey _signing;

    public Issuer() => _signing = new RsaSecurityKey(_key) { KeyId = Ids.Next() };

    /// <summary>The key set, as JSON.</summary>
    public object Keys
    {
        get
        {
            var key = _key.ExportParameters(includePrivateParameters: false);
            return new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        kid = _signing.KeyId,
                        n = Base64UrlEncoder.Encode(key.Modulus),
                        e = Base64UrlEncoder.Encode(key.Exponent),
                    },
                },
            };
        }
    }

    /// <summary>A token that lasts an hour.</summary>
    public string Sign(string issuer, string audience, params (string Claim, object Value)[] claims)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Life,
            Claims = claims.ToDictionary(claim => claim.Claim, claim => claim.Value),
            SigningCredentials = new SigningCredentials(_signing, SecurityAlgorithms.RsaSha256),
        });
    }

    public void Dispose() => _key.Dispose();
}
