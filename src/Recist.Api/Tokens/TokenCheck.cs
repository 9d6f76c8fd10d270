using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Recist.Pipeline;

namespace Recist.Api.Tokens;

/// <summary>Decides whether an Authorization header is a token of the trusted issuer, meant for this backend, in time and whole.</summary>
/// <remarks>Headers that a gateway may add, such as <c>X-MS-CLIENT-PRINCIPAL</c>, are never looked at.</remarks>
public sealed class TokenCheck(TrustedIssuer issuer, TimeProvider clock)
{
    private const int LongestToken = 8192;
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256];
    private static readonly string[] Types = ["at+jwt", "JWT"];
    private static readonly string[] MarksOfAnIdToken = ["nonce", "at_hash", "c_hash"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The caller, or null where the header is missing or anything about its token is wrong.</summary>
    public async ValueTask<Caller?> ReadAsync(StringValues authorization, CancellationToken cancel)
    {
        if (authorization.Count != 1 || authorization[0] is not { Length: <= LongestToken } header
            || !header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return null;
        }

        string token = header["Bearer ".Length..];
        if (!IsStrictJson(token, out string? keyId) || keyId is null)
        {
            return null;
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.Issuer,
            ValidAudience = issuer.Audience,
            ValidAlgorithms = Algorithms,
            ValidTypes = Types,
            IssuerSigningKeys = await issuer.Keys.FindAsync(keyId, cancel),
            TryAllIssuerSigningKeys = false,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        });
        return result.IsValid && result.SecurityToken is JsonWebToken valid ? CallerOf(valid) : null;
    }

    private static bool IsStrictJson(string token, out string? keyId)
    {
        keyId = null;
        string[] parts = token.Split('.');
        if (parts.Length != 3)
        {
            return false;
        }

        try
        {
            using var header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[0]), Strict);
            using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(parts[1]), Strict);
            keyId = header.RootElement.GetProperty("kid").GetString();
            return payload.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }

    private Caller? CallerOf(JsonWebToken token)
    {
        string? subject = Text(token, JwtRegisteredClaimNames.Sub);
        var roles = RolesOf(token);
        if (subject is null || roles == Role.None || MarksOfAnIdToken.Any(claim => token.TryGetPayloadValue<object>(claim, out _))
            || !ClinicId.TryParse(Text(token, issuer.ClinicClaim), out var clinic))
        {
            return null;
        }

        byte[] who = SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer.Issuer}\n{subject}"));
        string name = Text(token, JwtRegisteredClaimNames.Name) ?? "Unnamed";
        var actor = new Actor(Convert.ToHexStringLower(who)[..20], name, Text(token, "job_title") ?? RoleWord(roles));
        return new Caller(new ClinicScope(clinic, actor), roles, issuer.Issuer, subject);
    }

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue(claim, out object? value) && value is string { Length: > 0 } text ? text : null;

    private static Role RolesOf(JsonWebToken token) => token.Claims
        .Where(claim => claim.Type == "roles")
        .Aggregate(Role.None, (all, claim) => all | RoleNamed(claim.Value));

    private static Role RoleNamed(string name) => name switch
    {
        "patient" => Role.Patient,
        "clinician" => Role.Clinician,
        "clinic-admin" => Role.ClinicAdmin,
        "uploader" => Role.Uploader,
        "operator" => Role.Operator,
        _ => Role.None,
    };

    private static string RoleWord(Role roles) =>
        roles.HasFlag(Role.Clinician) ? "Clinician" : roles.HasFlag(Role.Patient) ? "Patient" : "Staff";
}
