using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Recist.Api;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Http;

/// <summary>Every address against every kind of wrong caller, over the wire.</summary>
public class RefusalTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static readonly ApiRoutes Table = new(null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, [], TimeProvider.System);

    private static readonly Dictionary<string, string> Anything = new()
    {
        ["{upload}"] = new string('a', 52),
        ["{patient}"] = new string('a', 20),
        ["{week}"] = "2026-w03",
        ["{file}"] = "weekly.pdf",
        ["{clinic}"] = "nowhere",
        ["{person}"] = new string('a', 20),
        ["{invitation}"] = "n" + new string('a', 19),
        ["{report}"] = new string('a', 20) + ".kaaaaaaaaaa.c1",
    };

    /// <summary>Every address that needs a token.</summary>
    public static TheoryData<string, string> Addresses => Of(route => route.Allowed != Role.None);

    /// <summary>Those whose every caller has a clinic.</summary>
    public static TheoryData<string, string> AddressesOfClinics => Of(route => route.IsOfClinic);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_refuses_every_wrong_token(string method, string path)
    {
        var host = await fixture.HostAsync();
        foreach (var (what, token) in WrongTokens(host))
        {
            using var answer = await host.SendAsync(method, path, token, method == "GET" ? null : TestHost.Json(new { }));
            Assert.True((int)answer.StatusCode == 401, $"{what}: {(int)answer.StatusCode}");
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public async Task A_reason_longer_than_its_limit_is_refused_and_a_clinic_never_created_has_no_week()
    {
        var host = await fixture.HostAsync();
        foreach (string path in new[] { $"/api/uploads/{new string('a', 52)}/withdraw", $"/api/reports/{new string('a', 20)}.kaaaaaaaaaa.p1/release" })
        {
            foreach (var (length, status) in new[] { (500, 404), (501, 400) })
            {
                using var answer = await host.SendAsync("POST", path, host.Token("clinician"), TestHost.Json(new { reason = new string('x', length) }),
                    headers => headers.TryAddWithoutValidation("If-Match", new string('0', 64)));
                Assert.Equal(status, (int)answer.StatusCode);
            }
        }

        using var week = await host.SendAsync("POST", "/api/weekly/2026-w03", host.Token("clinic-admin", "nowhere"), TestHost.Json(new { }));
        Assert.Equal(404, (int)week.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_address_fails_inside_on_whatever_it_is_asked(string method, string path)
    {
        var host = await fixture.HostAsync();
        foreach (string role in new[] { "patient", "clinician", "clinic-admin", "uploader", "operator" })
        {
            foreach (string body in new[] { "", "{", "[]", "{\"reason\":1}", "{\"x\":1}" })
            {
                using var answer = await host.SendAsync(method, path, host.Token(role, "south"), method == "GET" ? null : new StringContent(body));
                Assert.True((int)answer.StatusCode < 500, $"{role} {body}: {(int)answer.StatusCode}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_refuses_each_role_that_it_does_not_name_and_no_other(string method, string path)
    {
        var host = await fixture.HostAsync();
        var route = Table.All.Single(r => r.Methods.Contains(method) && Filled(r.Pattern) == path);
        foreach (var role in new[] { Role.Patient, Role.Clinician, Role.ClinicAdmin, Role.Uploader, Role.Operator })
        {
            string token = role == Role.Operator ? host.OperatorToken() : host.Token(RoleWords.Of(role)[0], "south");
            using var answer = await host.SendAsync(method, path, token, method == "GET" ? null : TestHost.Json(new { }));
            Assert.Equal(!route.Allowed.HasFlag(role), (int)answer.StatusCode == 403);
        }

        using var nobody = await host.SendAsync(method, path, host.SignInToken("nobody"), method == "GET" ? null : TestHost.Json(new { }));
        string said = await nobody.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(!route.ForEverySignIn, (int)nobody.StatusCode == 403 && said.Contains("belongs to no clinic", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Health_is_open_and_says_no_version()
    {
        var host = await fixture.HostAsync();
        using var answer = await host.SendAsync("GET", "/api/health", null);
        Assert.Equal("healthy", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("GET", "/api/nonsense")]
    [InlineData("POST", "/api/uploads/a/b/c")]
    [InlineData("GET", "/api/")]
    public async Task An_address_that_is_none_is_told_as_such(string method, string path)
    {
        var host = await fixture.HostAsync();
        using var answer = await host.SendAsync(method, path, null);
        Assert.Equal((404, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        string said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("No such address", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_host_name_reaches_nothing()
    {
        var host = await fixture.HostAsync();
        foreach (string path in new[] { "/api/health", "/dev/token?clinic=north" })
        {
            using var answer = await host.SendAsync("POST", path, null, null, headers => headers.Host = "evil.example");
            Assert.Equal(421, (int)answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_of_another_site_gets_no_development_token()
    {
        var host = await fixture.HostAsync();
        using var answer = await host.SendAsync(
            "POST", "/dev/token?clinic=north", null, null, headers => headers.Add("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("role=operator", "operator")]
    [InlineData("subject=ada", "")]
    [InlineData("role=clinician", null)]
    [InlineData("role=operator&role=clinician", null)]
    [InlineData("clinic=Not%20one", null)]
    [InlineData("", null)]
    public async Task A_development_token_without_a_clinic_is_an_operators_or_that_of_a_sign_in(string query, string? roles)
    {
        var host = await fixture.HostAsync();
        using var answer = await host.SendAsync("POST", "/dev/token?" + query, null);
        Assert.Equal(roles is null ? 400 : 200, (int)answer.StatusCode);
        if (roles is not null)
        {
            var body = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
            var me = await host.GetAsync("/api/me", body.GetProperty("access_token").GetString()!);
            Assert.Equal(roles, string.Join(' ', me.GetProperty("roles").EnumerateArray()));
            Assert.Equal(System.Text.Json.JsonValueKind.Null, me.GetProperty("clinic").ValueKind);
        }
    }

    [Fact]
    public async Task A_development_token_opens_its_clinic()
    {
        var host = await fixture.HostAsync();
        using var answer = await host.SendAsync("POST", "/dev/token?clinic=north&role=clinic-admin", null);
        var body = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        var clinic = await host.GetAsync("/api/clinic", body.GetProperty("access_token").GetString()!);
        Assert.Equal("north", clinic.GetProperty("name").GetString());
    }

    private static TheoryData<string, string> Of(Func<ApiRoute, bool> wanted)
    {
        var data = new TheoryData<string, string>();
        foreach (var route in Table.All.Where(wanted))
        {
            foreach (string method in route.Methods)
            {
                data.Add(method, Filled(route.Pattern));
            }
        }

        return data;
    }

    private static string Filled(string pattern) =>
        "/api/" + Anything.Aggregate(pattern, (path, part) => path.Replace(part.Key, part.Value, StringComparison.Ordinal));

    private static IEnumerable<(string What, string? Token)> WrongTokens(TestHost host)
    {
        using var own = ECDsa.Create();
        own.ImportFromPem(File.ReadAllText(Path.Combine(host.Folder, "development-issuer.pem")));
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        string keyId = new JsonWebToken(host.Token("clinician")).Kid;
        string good = host.Token("clinician");
        string[] parts = good.Split('.');
        yield return ("none", null);
        yield return ("garbage", "x");
        yield return ("unsigned", $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"kid\":\"" + keyId + "\"}")}.{parts[1]}.");
        yield return ("cut", good[..^6]);
        yield return ("another key", Make(stranger, keyId, "recist-development", "recist", 60));
        yield return ("expired", Make(own, keyId, "recist-development", "recist", -2));
        yield return ("another audience", Make(own, keyId, "recist-development", "other", 60));
        yield return ("another issuer", Make(own, keyId, "other", "recist", 60));
    }

    private static string Make(ECDsa key, string keyId, string issuer, string audience, int minutes)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(-10),
            Expires = now.AddMinutes(minutes),
            Claims = new Dictionary<string, object> { ["sub"] = "s", ["clinic"] = "north", ["roles"] = new[] { "clinician" } },
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = keyId }, SecurityAlgorithms.EcdsaSha256),
        });
    }
}
