using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using Microsoft.IdentityModel.Tokens;
using Recist.Api;
using Recist.Api.Tokens;
using Recist.Pipeline;

namespace Recist.Tests.Api;

/// <summary>Tokens are built by hand here, so that every part can be wrong on its own.</summary>
public sealed class TokenCheckTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ECDsa _patients = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly TokenCheck _reader;

    public TokenCheckTests()
    {
        var keys = new FixedKeys(new ECDsaSecurityKey(_key) { KeyId = "k1" }, new RsaSecurityKey(_rsa) { KeyId = "r1" });
        var staff = new TrustedIssuer("https://issuer.example", "recist", keys);
        var patients = new TrustedIssuer("https://patients.example", "recist-patients", new FixedKeys(new ECDsaSecurityKey(_patients) { KeyId = "k1" }))
        {
            MayGive = Role.Patient,
        };
        _reader = new TokenCheck([staff, patients], new StoppedClock(Now));
    }

    public static TheoryData<string> BadTokens => new(Bad.Keys);

    private static Dictionary<string, Action<Parts>> Bad { get; } = new()
    {
        ["algorithm none, unsigned"] = p => (p.Header["alg"], p.Sign) = ("none", _ => []),
        ["algorithm none, signed"] = p => p.Header["alg"] = "none",
        ["HMAC with the public key as secret"] = p => (p.Header["alg"], p.Sign) =
            ("HS256", bytes => HMACSHA256.HashData(p.PublicKey, bytes)),
        ["algorithm not on the list"] = p => p.Header["alg"] = "ES512",
        ["algorithm of another key type"] = p => p.Header["alg"] = "RS256",
        ["no algorithm"] = p => p.Header.Remove("alg"),
        ["signed by a stranger"] = p => p.Sign = p.SignAsStranger,
        ["stranger's key in the header"] = p => (p.Sign, p.Header["jwk"]) = (p.SignAsStranger, p.StrangersJwk),
        ["address of stranger's keys in the header"] = p => (p.Sign, p.Header["jku"]) = (p.SignAsStranger, "https://stranger.example/keys"),
        ["unknown key id"] = p => p.Header["kid"] = "k2",
        ["no key id"] = p => p.Header.Remove("kid"),
        ["key id is a number"] = p => p.Header["kid"] = 1,
        ["signature cut"] = p => p.After = token => token[..^4],
        ["signature missing"] = p => p.After = token => token[..(token.LastIndexOf('.') + 1)],
        ["payload changed after signing"] = p => p.After = token => token.Replace(".eyJ", ".eyK", StringComparison.Ordinal),
        ["two parts"] = p => p.After = token => token[..token.LastIndexOf('.')],
        ["no JSON"] = p => p.After = _ => "a.b.c",
        ["empty"] = p => p.After = _ => "",
        ["a megabyte"] = p => p.Payload["name"] = new string('x', 1_000_000),
        ["expired"] = p => p.Payload["exp"] = Now.AddSeconds(-61).ToUnixTimeSeconds(),
        ["no expiry"] = p => p.Payload.Remove("exp"),
        ["not valid yet"] = p => p.Payload["nbf"] = Now.AddSeconds(61).ToUnixTimeSeconds(),
        ["other issuer"] = p => p.Payload["iss"] = "https://issuer.example.org",
        ["no issuer"] = p => p.Payload.Remove("iss"),
        ["other audience"] = p => p.Payload["aud"] = "other",
        ["no audience"] = p => p.Payload.Remove("aud"),
        ["ID token"] = p => p.Payload["nonce"] = "n",
        ["type of another token"] = p => p.Header["typ"] = "dpop+jwt",
        ["ID token without a mark"] = p => p.Header["typ"] = "JWT",
        ["ID token that names a program"] = p => (p.Header["typ"], p.Payload["azp"], p.Payload["at_hash"]) = ("JWT", "program", "x"),
        ["another trusted issuer's name"] = p => (p.Payload["iss"], p.Payload["aud"]) = ("https://patients.example", "recist-patients"),
        ["issuer is a number"] = p => p.Payload["iss"] = 1,
        ["clinic that is no id"] = p => p.Payload["clinic"] = "Other/Clinic",
        ["two clinics in a list"] = p => p.Payload["clinic"] = new JsonArray("north", "south"),
        ["clinic given twice"] = p => p.RawPayload = json => json.Insert(1, "\"clinic\":\"south\","),
        ["no subject"] = p => p.Payload.Remove("sub"),
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task A_bad_token_names_no_caller(string what)
    {
        var parts = new Parts(_key, _stranger);
        Bad[what](parts);
        Assert.Null(await ReadAsync("Bearer " + parts.Token()));
    }

    [Fact]
    public async Task A_good_token_names_clinic_roles_and_a_pseudonym()
    {
        var caller = await ReadAsync("Bearer " + new Parts(_key, _stranger).Token());
        Assert.NotNull(caller);
        Assert.Equal("north", caller.Clinic.ToString());
        Assert.Equal(Role.Clinician | Role.ClinicAdmin, caller.Roles);
        Assert.Equal("Dr. Ada Demo", caller.Actor.Name);
        Assert.DoesNotContain("person-1", caller.Actor.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RS256_is_accepted_too()
    {
        var parts = new Parts(_key, _stranger) { Sign = bytes => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) };
        (parts.Header["alg"], parts.Header["kid"]) = ("RS256", "r1");
        Assert.NotNull(await ReadAsync("Bearer " + parts.Token()));
    }

    [Fact]
    public async Task A_token_without_a_clinic_or_without_a_role_names_a_sign_in_that_may_do_nothing()
    {
        foreach (Action<Parts> change in new Action<Parts>[]
        {
            p => p.Payload.Remove("clinic"),
            p => p.Payload.Remove("roles"),
            p => p.Payload["roles"] = new JsonArray("admin"),
        })
        {
            var parts = new Parts(_key, _stranger);
            change(parts);
            var caller = await ReadAsync("Bearer " + parts.Token());
            Assert.Equal((null, Role.None), (caller!.Clinic, caller.Roles));
            Assert.Equal(SignInId.Of("https://issuer.example", "person-1"), caller.Actor.Id);
        }
    }

    [Fact]
    public async Task An_operator_has_no_clinic_and_no_other_role_whatever_the_token_says()
    {
        var parts = new Parts(_key, _stranger);
        parts.Payload["roles"] = new JsonArray("clinician", "operator");
        var caller = await ReadAsync("Bearer " + parts.Token());
        Assert.Equal((null, null, Role.Operator), (caller!.Clinic, caller.Scope, caller.Roles));
        parts.Payload.Remove("clinic");
        Assert.Equal(Role.Operator, (await ReadAsync("Bearer " + parts.Token()))!.Roles);
    }

    [Theory]
    [InlineData("patient", "north", Role.Patient)]
    [InlineData("clinician", null, Role.None)]
    [InlineData("operator", null, Role.None)]
    public async Task A_role_that_its_issuer_may_not_give_is_ignored(string role, string? clinic, Role roles)
    {
        var parts = new Parts(_patients, _stranger);
        (parts.Payload["iss"], parts.Payload["aud"], parts.Payload["roles"]) = ("https://patients.example", "recist-patients", new JsonArray(role));
        var caller = await ReadAsync("Bearer " + parts.Token());
        Assert.Equal((clinic, roles, Role.Patient), (caller!.Clinic?.ToString(), caller.Roles, caller.MayHold));
    }

    [Fact]
    public async Task An_audience_counts_for_its_own_issuer_only()
    {
        var parts = new Parts(_patients, _stranger);
        parts.Payload["iss"] = "https://patients.example";
        Assert.Null(await ReadAsync("Bearer " + parts.Token()));
    }

    // The claims that Microsoft documents for v2.0 access tokens; values are invented.
    [Theory]
    [InlineData("""{"roles":["clinician"],"scp":"access_as_user"}""")]
    [InlineData("""{"scp":"access_as_user"}""")]
    [InlineData("""{"roles":["operator"],"idtyp":"app"}""")]
    public async Task An_access_token_as_Entra_makes_it_is_accepted_with_or_without_name_and_roles(string further)
    {
        var parts = new Parts(_rsa, _stranger) { Sign = bytes => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) };
        (parts.Header["alg"], parts.Header["kid"], parts.Header["typ"]) = ("RS256", "r1", "JWT");
        foreach (string claim in new[] { "name", "clinic", "roles" })
        {
            parts.Payload.Remove(claim);
        }

        string entra = """
            {"aio":"Aa","azp":"6e74172b-be56-4843-9ff4-e66a39bb12e3","azpacr":"0","oid":"690222be-ff1a-4d56-abd1-7e4f7d38e474",
            "rh":"0.A","sid":"s","sub":"HKZpfaHyWadeOouYlitjrI-KffTm222X5rrV3xDqfKQ","tid":"aaaabbbb-0000-cccc-1111-dddd2222eeee","uti":"u","ver":"2.0"}
            """;
        foreach (var claim in JsonNode.Parse(entra)!.AsObject().Concat(JsonNode.Parse(further)!.AsObject()))
        {
            parts.Payload[claim.Key] = claim.Value?.DeepClone();
        }

        var caller = await ReadAsync("Bearer " + parts.Token());
        Assert.Null(caller!.Actor.Name);
        Assert.Equal(Now.AddHours(1), caller.Expires);
    }

    [Theory]
    [InlineData(-59, true)]
    [InlineData(-60, false)]
    public async Task Clocks_may_differ_by_less_than_a_minute(int secondsLeft, bool accepted)
    {
        var parts = new Parts(_key, _stranger);
        parts.Payload["exp"] = Now.AddSeconds(secondsLeft).ToUnixTimeSeconds();
        Assert.Equal(accepted, await ReadAsync("Bearer " + parts.Token()) is not null);
    }

    [Fact]
    public async Task That_a_token_is_over_is_told_of_one_alone_that_is_right_in_all_else()
    {
        foreach (var (what, change) in Bad.Append(new("nothing", _ => { })))
        {
            var parts = new Parts(_key, _stranger);
            parts.Payload["exp"] = Now.AddMinutes(-2).ToUnixTimeSeconds();
            change(parts);
            var expected = what == "nothing" || what.Contains("expired", StringComparison.Ordinal) ? TokenFault.Expired : TokenFault.Wrong;
            Assert.True(expected == (await CheckAsync("Bearer " + parts.Token())).Fault, what);
        }

        Assert.Equal(TokenFault.Missing, (await CheckAsync(StringValues.Empty)).Fault);
        Assert.Equal(TokenFault.Wrong, (await CheckAsync("Bearer x")).Fault);
    }

    [Fact]
    public async Task Header_must_be_one_bearer_token()
    {
        string good = "Bearer " + new Parts(_key, _stranger).Token();
        Assert.Null(await ReadAsync(StringValues.Empty));
        Assert.Null(await ReadAsync(new StringValues([good, good])));
        Assert.Null(await ReadAsync(good["Bearer ".Length..]));
        Assert.Null(await ReadAsync("Basic " + good["Bearer ".Length..]));
    }

    public void Dispose()
    {
        _key.Dispose();
        _stranger.Dispose();
        _patients.Dispose();
        _rsa.Dispose();
    }

    private async Task<Caller?> ReadAsync(StringValues header) => (await CheckAsync(header)).Caller;

    private ValueTask<CheckedToken> CheckAsync(StringValues header) => _reader.ReadAsync(header, TestContext.Current.CancellationToken);

    private sealed class Parts(AsymmetricAlgorithm key, ECDsa stranger)
    {
        public JsonObject Header { get; } = new() { ["alg"] = "ES256", ["typ"] = "at+jwt", ["kid"] = "k1" };

        public JsonObject Payload { get; } = new()
        {
            ["iss"] = "https://issuer.example",
            ["aud"] = "recist",
            ["sub"] = "person-1",
            ["name"] = "Dr. Ada Demo",
            ["clinic"] = "north",
            ["roles"] = new JsonArray("clinician", "clinic-admin"),
            ["exp"] = Now.AddHours(1).ToUnixTimeSeconds(),
            ["nbf"] = Now.ToUnixTimeSeconds(),
        };

        public byte[] PublicKey => key.ExportSubjectPublicKeyInfo();

        public JsonNode StrangersJwk => JsonSerializer.SerializeToNode(
            JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(stranger) { KeyId = "k1" }))!;

        public Func<byte[], byte[]> Sign { get; set; } = bytes => ((ECDsa)key).SignData(bytes, HashAlgorithmName.SHA256);

        public Func<string, string> RawPayload { get; set; } = json => json;

        public Func<string, string> After { get; set; } = token => token;

        public byte[] SignAsStranger(byte[] bytes) => stranger.SignData(bytes, HashAlgorithmName.SHA256);

        public string Token()
        {
            string signed = $"{Encode(Header.ToJsonString())}.{Encode(RawPayload(Payload.ToJsonString()))}";
            return After($"{signed}.{Base64UrlEncoder.Encode(Sign(Encoding.ASCII.GetBytes(signed)))}");
        }

        private static string Encode(string json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));
    }

    private sealed class StoppedClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
