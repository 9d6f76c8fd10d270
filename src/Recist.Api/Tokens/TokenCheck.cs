using System.Text.Json;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Recist.Pipeline;

namespace Recist.Api.Tokens;

/// <summary>Decides whether a header is an access token of a trusted issuer, meant for this backend, in time and whole.</summary>
/// <remarks>Headers that a gateway may add, such as <c>X-MS-CLIENT-PRINCIPAL</c>, are never looked at.</remarks>
/// <param name="issuers">Every issuer that is trusted; no two of one name.</param>
/// <param name="clock">Tells the time.</param>
public sealed class TokenCheck(IReadOnlyList<TrustedIssuer> issuers, TimeProvider clock)
{
    private const int LongestToken = 8192;
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.EcdsaSha256];
    private static readonly string[] Types = ["at+jwt", "JWT"];
    private static readonly string[] MarksOfAnIdToken = ["nonce", "at_hash", "c_hash"];

    // Every access token of type JWT names the program it was given to, or what that may do; ID tokens of such issuers name neither.
    private static readonly string[] MarksOfAnAccessToken = ["azp", "appid", "client_id", "scp", "scope"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Who asks, or that nobody does whom this backend knows.</summary>
    public async ValueTask<CheckedToken> ReadAsync(StringValues authorization, CancellationToken cancel)
    {
        if (authorization.Count == 0)
        {
            return CheckedToken.Missing;
        }

        if (authorization.Count > 1 || authorization[0] is not { Length: <= LongestToken } header
            || !header.StartsWith("Bearer ", StringComparison.Ordinal))
        {
            return CheckedToken.Wrong;
        }

        string token = header["Bearer ".Length..];
        if (!IsStrictJson(token, out string? keyId, out string? named) || keyId is null
            || issuers.FirstOrDefault(i => i.Issuer == named) is not { } issuer)
        {
            return CheckedToken.Wrong;
        }

        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.Issuer,
            ValidAudience = issuer.Audience,
            ValidAlgorithms = Algorithms,
            ValidTypes = Types,
            IssuerSigningKeys = await issuer.Keys.FindAsync(keyId, cancel),
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => until is not null && HasBegun(from),
        });

        // That it is over is told of a token alone that is right in all else.
        return !result.IsValid || result.SecurityToken is not JsonWebToken valid || CallerOf(valid, issuer) is not { } caller
            ? CheckedToken.Wrong
            : IsOver(valid) ? CheckedToken.Expired
            : new(caller, TokenFault.None);
    }

    // The issuer is only what the token claims until its signature was checked with that issuer's keys.
    private static bool IsStrictJson(string token, out string? keyId, out string? issuer)
    {
        (keyId, issuer) = (null, null);
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
            issuer = payload.RootElement.GetProperty("iss").GetString();
            return true;
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private bool HasBegun(DateTime? from) => from is not { } start || clock.GetUtcNow().UtcDateTime >= start - Skew;

    private bool IsOver(JsonWebToken token) => clock.GetUtcNow().UtcDateTime >= token.ValidTo + Skew;

    private static Caller? CallerOf(JsonWebToken token, TrustedIssuer issuer)
    {
        if (Text(token, JwtRegisteredClaimNames.Sub) is not { } subject || !IsAccessToken(token)
            || !IsClinic(token, issuer, out var clinic))
        {
            return null;
        }

        // An operator touches no clinic's data, whatever else the token says; clinic and roles of a token count together or not at all.
        var claimed = RolesOf(token) & issuer.MayGive;
        bool isOperator = claimed.HasFlag(Role.Operator);
        var roles = isOperator ? Role.Operator : clinic is null ? Role.None : claimed;
        string? title = Text(token, "job_title") is { } given && PrintedName.Wrong(given) is null ? given : null;
        var actor = new Actor(
            SignInId.Of(issuer.Issuer, subject), Text(token, JwtRegisteredClaimNames.Name), title ?? RoleWords.Title(roles));
        return new Caller(actor, roles, issuer.Issuer, subject)
        {
            Clinic = roles == Role.None || isOperator ? null : clinic,
            MayHold = issuer.MayGive,
            Expires = token.ValidTo,
        };
    }

    private static bool IsAccessToken(JsonWebToken token) => !MarksOfAnIdToken.Any(claim => Has(token, claim))
        && (token.Typ == Types[0] || MarksOfAnAccessToken.Any(claim => Has(token, claim)));

    // No clinic is fine; one that is no id, or several, is a token that nobody should trust.
    private static bool IsClinic(JsonWebToken token, TrustedIssuer issuer, out ClinicId? clinic)
    {
        clinic = ClinicId.TryParse(Text(token, issuer.ClinicClaim), out var id) ? id : null;
        return clinic is not null || !Has(token, issuer.ClinicClaim);
    }

    private static bool Has(JsonWebToken token, string claim) => token.TryGetPayloadValue<object>(claim, out _);

    private static string? Text(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue(claim, out object? value) && value is string { Length: > 0 } text ? text : null;

    private static Role RolesOf(JsonWebToken token) => token.Claims
        .Where(claim => claim.Type == "roles")
        .Aggregate(Role.None, (all, claim) => all | RoleWords.Named(claim.Value));
}
