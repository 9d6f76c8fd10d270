using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Recist.Api;
using Recist.Api.Tokens;
using Recist.Pipeline;
using Recist.Tests.Pipeline.People;

namespace Recist.Tests.Api;

public sealed class ApiDoorTests : IDisposable
{
    // Handlers are never reached in these tests, so the table needs none.
    private static readonly ApiRoutes Table = new(null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, [], TimeProvider.System);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly RequestLimits _limits = new(perSubject: 5, perClinic: 8);
    private readonly PeopleWorld _world = new();
    private readonly ApiDoor _door;

    public ApiDoorTests()
    {
        var issuer = new TrustedIssuer("issuer", "recist", new FixedKeys(new ECDsaSecurityKey(_key) { KeyId = "k1" }));
        _door = new ApiDoor(
            new TokenCheck([issuer], TimeProvider.System), new Belonging(_world.Queries), _limits, new OutageOf<TimeoutException>(),
            NullLogger<ApiDoor>.Instance);
    }

    public static TheoryData<string> Guarded { get; } = [.. Table.All.Where(r => r.Allowed != Role.None).Select(r => r.Name)];

    [Fact]
    public void Only_the_health_checks_are_open_to_all() => Assert.Equal(["health", "ready"], Table.All.Where(r => r.Allowed == Role.None).Select(r => r.Name));

    [Fact]
    public void No_two_routes_share_a_method_and_an_address() =>
        Assert.Distinct(Table.All.SelectMany(r => r.Methods.Select(m => $"{m} {System.Text.RegularExpressions.Regex.Replace(r.Pattern, "{.*?}", "{}")}")));

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task A_route_refuses_who_brings_no_token(string name)
    {
        var (status, headers, body) = await AskAsync(Route(name), null);
        Assert.Equal(401, status);
        Assert.Equal("Bearer", headers.WWWAuthenticate);
        Assert.Equal("Sign in first", body.GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task A_route_refuses_the_headers_of_a_gateway(string name)
    {
        var http = Request(null);
        http.Request.Headers["X-MS-CLIENT-PRINCIPAL"] = "eyJhdXRoX3R5cCI6ImFhZCJ9";
        http.Request.Headers["X-MS-CLIENT-PRINCIPAL-ID"] = "person-1";
        Assert.Equal(401, (await AnswerAsync(http, Route(name))).Status);
    }

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task A_route_refuses_each_role_that_the_table_does_not_name(string name)
    {
        foreach (var (role, word) in new[]
        {
            (Role.Patient, "patient"), (Role.Clinician, "clinician"), (Role.ClinicAdmin, "clinic-admin"), (Role.Uploader, "uploader"),
            (Role.Operator, "operator"),
        })
        {
            if (!Route(name).ForEverySignIn && !Route(name).Allowed.HasFlag(role))
            {
                Assert.Equal(403, (await AskAsync(Route(name), Token(word, subject: "p-" + word))).Status);
            }
        }
    }

    [Fact]
    public void Patients_reach_their_own_two_addresses_and_no_other() => Assert.Equal(
        ["my-reports", "report"], Table.All.Where(r => r.Allowed.HasFlag(Role.Patient) && !r.ForEverySignIn).Select(r => r.Name));

    [Fact]
    public void Operators_reach_clinics_as_a_whole_and_no_address_that_needs_a_clinic() => Assert.Equal(
        [("clinics", Role.Operator), ("clinics-show", Role.Operator), ("clinics-found", Role.Operator), ("clinics-invite", Role.Operator)],
        Table.All.Where(r => r.Allowed.HasFlag(Role.Operator) && !r.ForEverySignIn).Select(r => (r.Name, r.Allowed)));

    [Fact]
    public void Who_belongs_to_no_clinic_reaches_two_addresses() =>
        Assert.Equal(["me", "my-invitation"], Table.All.Where(r => r.ForEverySignIn).Select(r => r.Name));

    [Theory]
    [MemberData(nameof(Guarded))]
    public async Task A_route_tells_a_sign_in_without_a_clinic_and_an_operator_why_they_may_not(string name)
    {
        if (Route(name).ForEverySignIn)
        {
            return;
        }

        var (status, _, body) = await AskAsync(Route(name), Token("none", clinic: null));
        Assert.Equal((403, "No clinic"), (status, body.GetProperty("title").GetString()));
        if (Route(name).Allowed != Role.Operator)
        {
            Assert.Contains("An operator", (await AskAsync(Route(name), Token("operator"))).Body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Clinic_and_roles_of_a_sign_in_come_from_its_invitation()
    {
        await _world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin, "admin");
        await _world.AcceptAsync("person-1", await _world.InviteAsync(PeopleWorld.North, Role.Clinician | Role.Uploader));
        Caller? seen = null;
        var open = new ApiRoute("open", ["GET"], "open", Role.Clinician, request => Task.FromResult(Results.Ok(seen = request.Caller)));
        Assert.Equal(200, (await AskAsync(open, Token("none", clinic: null))).Status);
        Assert.Equal((PeopleWorld.North, Role.Clinician | Role.Uploader, true), (seen!.Clinic!.Value, seen.Roles, seen.IsByInvitation));
        Assert.Equal(403, (await AskAsync(Route("people"), Token("none", clinic: null))).Status);

        // A token that names its clinic is believed in that, and the invitation is not looked at.
        Assert.Equal(200, (await AskAsync(open, Token("clinician", clinic: "south"))).Status);
        Assert.Equal((PeopleWorld.South, Role.Clinician, false), (seen.Clinic!.Value, seen.Roles, seen.IsByInvitation));

        await _world.RemoveAsync(PeopleWorld.North, "person-1");
        Assert.Equal(403, (await AskAsync(open, Token("none", clinic: null))).Status);
    }

    [Fact]
    public async Task Roles_of_an_invitation_beyond_what_the_issuer_may_give_do_not_count()
    {
        await _world.StaffAsync(PeopleWorld.North, Role.ClinicAdmin | Role.Clinician, "person-1");
        var caller = new Caller(new(SignInId.Of("issuer", "person-1"), "N", "Staff"), Role.None, "issuer", "person-1");
        var cancel = TestContext.Current.CancellationToken;
        Assert.Equal(Role.Clinician, (await new Belonging(_world.Queries).OfAsync(caller with { MayHold = Role.Clinician }, cancel)).Roles);
        Assert.Null((await new Belonging(_world.Queries).OfAsync(caller with { MayHold = Role.Patient }, cancel)).Clinic);
    }

    [Fact]
    public async Task Every_answer_is_private_and_cannot_be_framed_or_sniffed()
    {
        foreach (var route in Table.All)
        {
            var headers = (await AskAsync(route, null)).Headers;
            Assert.Equal("no-store", headers.CacheControl);
            Assert.Equal("nosniff", headers.XContentTypeOptions);
            Assert.Equal("default-src 'none'; frame-ancestors 'none'", headers.ContentSecurityPolicy);
            Assert.StartsWith("max-age=", headers.StrictTransportSecurity.ToString(), StringComparison.Ordinal);
            Assert.Equal("no-referrer", headers["Referrer-Policy"]);
            Assert.Matches("^[0-9a-f]{16}$", headers["X-Correlation-Id"].ToString());
        }
    }

    [Fact]
    public async Task What_went_wrong_inside_stays_inside()
    {
        var broken = new ApiRoute("broken", ["GET"], "broken", Role.None, _ => throw new InvalidOperationException("secret /srv/path"));
        var (status, headers, body) = await AskAsync(broken, null);
        Assert.Equal(500, status);
        Assert.DoesNotContain("secret", body.ToString(), StringComparison.Ordinal);
        Assert.Contains(headers["X-Correlation-Id"].ToString(), body.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_that_does_not_answer_is_told_as_such_and_when_to_try_again()
    {
        var away = new ApiRoute("away", ["GET"], "away", Role.None, _ => throw new TimeoutException("https://account.example/secret"));
        var (status, headers, body) = await AskAsync(away, null);
        Assert.Equal(503, status);
        Assert.Equal("30", headers.RetryAfter);
        Assert.DoesNotContain("secret", body.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("get")]
    public async Task A_method_that_an_address_does_not_take_is_answered_with_those_that_it_takes(string method)
    {
        var http = Request(null);
        http.Request.Method = method;
        await (await _door.RunAsync(http, Table["clinic"])).ExecuteAsync(http);
        Assert.Equal(405, http.Response.StatusCode);
        Assert.Equal("GET, PUT", http.Response.Headers.Allow);
        Assert.Equal("no-store", http.Response.Headers.CacheControl);
        http.Response.Body.Position = 0;
        string? detail = JsonDocument.Parse(http.Response.Body).RootElement.GetProperty("detail").GetString();
        Assert.Equal("This address takes GET and PUT and no other method.", detail);
    }

    [Fact]
    public async Task A_token_that_is_over_is_told_so_and_a_wrong_one_no_more_than_that()
    {
        var (status, headers, over) = await AskAsync(Route("clinic"), Token("clinician", minutes: -10));
        Assert.Equal((401, "Bearer error=\"invalid_token\""), (status, headers.WWWAuthenticate.ToString()));
        Assert.Equal("Sign in again", over.GetProperty("title").GetString());
        (status, headers, var wrong) = await AskAsync(Route("clinic"), Token("clinician") + "x");
        Assert.Equal((401, "Bearer error=\"invalid_token\""), (status, headers.WWWAuthenticate.ToString()));
        Assert.Equal("Sign in first", wrong.GetProperty("title").GetString());
    }

    [Fact]
    public async Task One_person_too_fast_is_told_to_wait_and_others_are_not()
    {
        var open = new ApiRoute("open", ["GET"], "open", Role.Clinician, _ => Task.FromResult(Results.Ok()));
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(200, (await AskAsync(open, Token("clinician"))).Status);
        }

        var (status, headers, _) = await AskAsync(open, Token("clinician"));
        Assert.Equal(429, status);
        Assert.Equal("60", headers.RetryAfter);
        Assert.Equal(200, (await AskAsync(open, Token("clinician", subject: "another"))).Status);
    }

    [Fact]
    public async Task One_clinic_too_fast_does_not_slow_another()
    {
        var open = new ApiRoute("open", ["GET"], "open", Role.Clinician, _ => Task.FromResult(Results.Ok()));
        for (int i = 0; i < 8; i++)
        {
            Assert.Equal(200, (await AskAsync(open, Token("clinician", subject: $"person-{i % 2}"))).Status);
        }

        Assert.Equal(429, (await AskAsync(open, Token("clinician", subject: "third"))).Status);
        Assert.Equal(200, (await AskAsync(open, Token("clinician", clinic: "south", subject: "fourth"))).Status);
    }

    public void Dispose()
    {
        _key.Dispose();
        _limits.Dispose();
    }

    private static ApiRoute Route(string name) => Table.All.Single(r => r.Name == name);

    private static DefaultHttpContext Request(string? token)
    {
        var http = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        http.Response.Body = new MemoryStream();
        if (token is not null)
        {
            http.Request.Headers.Authorization = "Bearer " + token;
        }

        return http;
    }

    private Task<(int Status, IHeaderDictionary Headers, JsonElement Body)> AskAsync(ApiRoute route, string? token) =>
        AnswerAsync(Request(token), route);

    private async Task<(int Status, IHeaderDictionary Headers, JsonElement Body)> AnswerAsync(HttpContext http, ApiRoute route)
    {
        await (await _door.RunAsync(http, route)).ExecuteAsync(http);
        http.Response.Body.Position = 0;
        bool json = http.Response.ContentType?.Contains("json", StringComparison.Ordinal) == true;
        return (http.Response.StatusCode, http.Response.Headers, json ? JsonDocument.Parse(http.Response.Body).RootElement : default);
    }

    private string Token(string role, string? clinic = "north", string subject = "person-1", int minutes = 60)
    {
        var claims = new Dictionary<string, object> { ["sub"] = subject, ["roles"] = new[] { role } };
        if (clinic is not null)
        {
            claims["clinic"] = clinic;
        }

        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = "issuer",
            Audience = "recist",
            NotBefore = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1),
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(minutes),
            Claims = claims,
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(_key) { KeyId = "k1" }, SecurityAlgorithms.EcdsaSha256),
        });
    }
}
