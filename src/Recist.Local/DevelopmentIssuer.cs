using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Recist.Api.Tokens;

namespace Recist.Local;

/// <summary>Signs tokens for whoever asks on this machine, in Development only. Its key belongs to one data folder.</summary>
public sealed class DevelopmentIssuer : IDisposable
{
    private const string Name = "recist-development";
    private const string Audience = "recist";
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly ECDsa _key;
    private readonly ECDsaSecurityKey _signing;
    private readonly TimeProvider _clock;

    private DevelopmentIssuer(ECDsa key, TimeProvider clock)
    {
        _key = key;
        _clock = clock;
        _signing = new ECDsaSecurityKey(key) { KeyId = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16] };
        Trusted = new TrustedIssuer(Name, Audience, new FixedKeys(_signing));
    }

    /// <summary>What the check of tokens needs to know of it.</summary>
    public TrustedIssuer Trusted { get; }

    /// <summary>The issuer whose key is kept in <paramref name="folder"/>, made there when there is none.</summary>
    public static DevelopmentIssuer In(string folder, TimeProvider clock)
    {
        string file = Path.Combine(folder, "development-issuer.pem");
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(file))
        {
            key.ImportFromPem(File.ReadAllText(file));
        }
        else
        {
            OwnerFile.Write(file, key.ExportPkcs8PrivateKeyPem());
        }

        return new DevelopmentIssuer(key, clock);
    }

    /// <summary>A token that lasts an hour.</summary>
    /// <param name="clinic">The clinic it names; null for an operator, or for a sign-in that comes by invitation.</param>
    /// <param name="roles">Its roles, for example <c>clinician</c>.</param>
    /// <param name="subject">Whom it stands for.</param>
    /// <param name="name">Name as printed on what the person signs; null leaves it out.</param>
    public string Issue(string? clinic, IReadOnlyCollection<string> roles, string subject, string? name)
    {
        var claims = new Dictionary<string, object> { ["sub"] = subject };
        Add(claims, "name", name);
        Add(claims, "clinic", clinic);
        Add(claims, "roles", roles.Count == 0 ? null : roles.ToArray());
        var now = _clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = Name,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Life,
            Claims = claims,
            SigningCredentials = new SigningCredentials(_signing, SecurityAlgorithms.EcdsaSha256),
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    private static void Add(Dictionary<string, object> claims, string claim, object? value)
    {
        if (value is not null)
        {
            claims[claim] = value;
        }
    }
}
