using System.Security.Cryptography;
using System.Text.Json;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>Clinics and their people over the wire, on a storage account that was empty.</summary>
public class PeopleTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_an_empty_account_an_operator_an_admin_and_a_clinician_bring_a_patient_to_the_released_report()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: []);
        var (ada, okafor, one) = (host.SignInToken("ada"), host.SignInToken("okafor"), host.SignInToken("mrs-one"));
        Assert.Equal(0, (await host.GetAsync("/api/clinics", host.OperatorToken())).GetArrayLength());
        string code = await FoundAsync(host, "east");
        Assert.Equal(403, await StatusAsync(host, "GET", "/api/people", ada));
        await AcceptAsync(host, ada, code);
        await SetAsync(host, ada, new { allowsUnreviewedWording = true });

        code = await InviteAsync(host, ada, new { kind = "staff", roles = new[] { "clinician", "uploader" }, name = "Dr Okafor", jobTitle = "Oncologist" });
        await AcceptAsync(host, okafor, code);
        await host.ReceiptAsync(await UploadAsync(host, okafor, "EAST-1"), "east");
        await host.QuietAsync();
        string patient = (await host.GetAsync("/api/patients", okafor))[0].GetProperty("patient").GetString()!;
        var draft = await CurrentAsync(host, okafor, patient, "clinician");
        Assert.Equal(204, await StatusAsync(host, "POST", Address(draft, "sign"), okafor, new { }, draft.GetProperty("sha256").GetString()));
        await host.QuietAsync();
        var ready = await CurrentAsync(host, okafor, patient, "patient");
        Assert.Equal(204, await StatusAsync(host, "POST", Address(ready, "release"), okafor, new { }, ready.GetProperty("sha256").GetString()));
        await host.QuietAsync();

        code = await InviteAsync(host, okafor, new { kind = "patient", patient });
        await AcceptAsync(host, one, code, 1950);
        var mine = Assert.Single((await host.GetAsync("/api/me/reports", one)).EnumerateArray());
        using var pdf = await host.SendAsync("GET", mine.GetProperty("pdf").GetString()!, one);
        Assert.Equal(mine.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(await pdf.Content.ReadAsByteArrayAsync(Cancel))));

        var people = (await host.GetAsync("/api/people", ada)).EnumerateArray().ToList();
        Assert.Equal(["clinic-admin", "clinician uploader", "patient"], people.Select(Roles).Order(StringComparer.Ordinal));
        var sheet = people.Single(p => Roles(p) == "patient");
        Assert.Equal((JsonValueKind.Null, patient), (sheet.GetProperty("name").ValueKind, sheet.GetProperty("patient").GetString()));
        Assert.Equal(204, await StatusAsync(host, "DELETE", Person(sheet), ada, null, sheet.GetProperty("revision").GetString()));
        Assert.Equal(403, await StatusAsync(host, "GET", "/api/me/reports", one));
    }

    [Fact]
    public async Task Whoever_accepts_is_told_by_me_and_the_last_admin_stays()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: []);
        string ada = host.SignInToken("ada");
        string code = await FoundAsync(host, "east");
        Assert.Equal(404, await StatusAsync(host, "POST", "/api/me/invitation", ada, new { code = "abcd-efgh-ijkl-mnop-qrst" }));
        await AcceptAsync(host, ada, code.ToUpperInvariant().Replace('-', ' '));
        await AcceptAsync(host, ada, code);
        var me = await host.GetAsync("/api/me", ada);
        Assert.Equal(("Ada Example", "clinic-admin", "east", "East Clinic"), (
            me.GetProperty("name").GetString(), Roles(me), me.GetProperty("clinic").GetProperty("clinic").GetString(),
            me.GetProperty("clinic").GetProperty("name").GetString()));

        var self = (await host.GetAsync("/api/people", ada))[0];
        Assert.Equal(me.GetProperty("person").GetString(), self.GetProperty("person").GetString());
        string revision = self.GetProperty("revision").GetString()!;
        Assert.Equal(428, await StatusAsync(host, "DELETE", Person(self), ada));
        Assert.Equal(412, await StatusAsync(host, "DELETE", Person(self), ada, null, new string('0', 16)));
        Assert.Equal(409, await StatusAsync(host, "DELETE", Person(self), ada, null, revision));
        Assert.Equal(409, await StatusAsync(host, "PUT", Person(self), ada, new { roles = new[] { "clinician" } }, revision));
        Assert.Equal(400, await StatusAsync(host, "PUT", Person(self), ada, new { roles = Array.Empty<string>() }, revision));
        Assert.Equal(204, await StatusAsync(host, "PUT", Person(self), ada, new { roles = new[] { "clinician", "clinic-admin" } }, revision));
        Assert.Equal(409, await StatusAsync(host, "POST", "/api/me/invitation", host.Token("clinician", "east"), new { code }));
        Assert.Equal(409, await StatusAsync(host, "POST", "/api/me/invitation", host.OperatorToken(), new { code }));
    }

    [Fact]
    public async Task A_clinic_that_exists_stays_as_it_is_and_a_wrong_order_says_all_that_is_wrong()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: ["north"]);
        string before = (await host.GetAsync("/api/clinics/north", host.OperatorToken())).ToString();
        Assert.Equal(409, await StatusAsync(host, "PUT", "/api/clinics/north", host.OperatorToken(), new { name = "Mine", timeZone = "UTC" }));
        Assert.Equal(before, (await host.GetAsync("/api/clinics/north", host.OperatorToken())).ToString());

        using var wrong = await host.SendAsync("PUT", "/api/clinics/NO", host.OperatorToken(), TestHost.Json(new { timeZone = "Moon" }));
        var said = JsonDocument.Parse(await wrong.Content.ReadAsStringAsync(Cancel)).RootElement;
        Assert.Equal((400, 3), ((int)wrong.StatusCode, said.GetProperty("errors").GetArrayLength()));
        Assert.Equal(201, await StatusAsync(host, "POST", "/api/clinics/north/invitations", host.OperatorToken(), new { }));
        Assert.Single((await host.GetAsync("/api/invitations", host.Token("clinic-admin"))).EnumerateArray());
    }

    [Fact]
    public async Task Who_was_removed_and_who_operates_come_in_by_no_code_of_their_own_and_a_lost_code_of_a_patient_is_no_dead_end()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: []);
        var (ada, bob, okafor) = (host.SignInToken("ada"), host.SignInToken("bob"), host.SignInToken("okafor"));
        await AcceptAsync(host, ada, await FoundAsync(host, "east"));
        Assert.Equal(409, await StatusAsync(host, "POST", "/api/clinics/east/invitations", host.OperatorToken(), new { }));
        await AcceptAsync(host, bob, await InviteAsync(host, ada, new { kind = "staff", roles = new[] { "clinic-admin", "clinician" } }));
        await AcceptAsync(host, okafor, await InviteAsync(host, ada, new { kind = "staff", roles = new[] { "clinician", "uploader" } }));
        string own = await InviteAsync(host, bob, new { kind = "staff", roles = new[] { "clinic-admin" } });
        string id = (await host.GetAsync("/api/me", bob)).GetProperty("person").GetString()!;
        var self = (await host.GetAsync("/api/people", bob)).EnumerateArray().Single(p => p.GetProperty("person").GetString() == id);
        Assert.Equal(409, await StatusAsync(host, "DELETE", Person(self), bob, null, self.GetProperty("revision").GetString()));
        Assert.Equal(204, await StatusAsync(host, "DELETE", Person(self), ada, null, self.GetProperty("revision").GetString()));
        Assert.Equal(410, await StatusAsync(host, "POST", "/api/me/invitation", bob, new { code = own }));
        Assert.Equal(JsonValueKind.Null, (await host.GetAsync("/api/me", bob)).GetProperty("jobTitle").ValueKind);

        await host.ReceiptAsync(await UploadAsync(host, okafor, "EAST-1"), "east");
        await host.QuietAsync();
        string patient = (await host.GetAsync("/api/patients", okafor))[0].GetProperty("patient").GetString()!;
        await InviteAsync(host, okafor, new { kind = "patient", patient });
        Assert.Equal(409, await StatusAsync(host, "POST", "/api/invitations", okafor, new { kind = "patient", patient }));
        var open = Assert.Single((await host.GetAsync("/api/invitations", okafor)).EnumerateArray());
        Assert.Equal("open", open.GetProperty("status").GetString());
        var all = (await host.GetAsync("/api/invitations", ada)).EnumerateArray().ToDictionary(i => i.GetProperty("kind").GetString()!);
        Assert.Equal("over", all["staff"].GetProperty("status").GetString());
        Assert.Equal(404, await StatusAsync(host, "DELETE", Invited(all["staff"]), okafor));
        Assert.Equal(204, await StatusAsync(host, "DELETE", Invited(open), okafor));
        await InviteAsync(host, okafor, new { kind = "patient", patient });
    }

    [Fact]
    public async Task Another_clinics_people_and_invitations_are_answered_byte_for_byte_like_what_does_not_exist()
    {
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), clinics: ["north"]);
        string ada = host.SignInToken("ada");
        await AcceptAsync(host, ada, await FoundAsync(host, "east"));
        await InviteAsync(host, ada, new { kind = "staff", roles = new[] { "clinician" } });
        string person = Person((await host.GetAsync("/api/people", ada))[0]);
        string invitation = "/api/invitations/" + (await host.GetAsync("/api/invitations", ada))[0].GetProperty("invitation").GetString();
        string north = host.Token("clinic-admin");
        foreach (var (method, there, nowhere) in new[]
        {
            ("PUT", person, "/api/people/" + new string('a', 20)),
            ("DELETE", person, "/api/people/" + new string('a', 20)),
            ("DELETE", invitation, "/api/invitations/n" + new string('a', 19)),
        })
        {
            Assert.Equal(await AnswerAsync(host, method, nowhere, north), await AnswerAsync(host, method, there, north));
        }

        string none = await AnswerAsync(host, "GET", "/api/clinics/nowhere", host.OperatorToken());
        Assert.Equal(none, await AnswerAsync(host, "GET", "/api/clinics/No-Id", host.OperatorToken()));
        Assert.Equal(none, await AnswerAsync(host, "POST", "/api/clinics/nowhere/invitations", host.OperatorToken()));
        Assert.Equal(403, await StatusAsync(host, "POST", "/api/invitations", host.Token("clinician"), new { kind = "staff", roles = new[] { "clinician" } }));
    }

    private static async Task<string> FoundAsync(TestHost host, string clinic)
    {
        var order = new { name = "East Clinic", timeZone = "Europe/Berlin", admin = new { name = "Ada Example" } };
        using var answer = await host.SendAsync("PUT", "/api/clinics/" + clinic, host.OperatorToken(), TestHost.Json(order));
        Assert.Equal((201, $"/api/clinics/{clinic}"), ((int)answer.StatusCode, answer.Headers.Location?.ToString()));
        var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
        return body.GetProperty("invitation").GetProperty("code").GetString()!;
    }

    private static async Task<string> UploadAsync(TestHost host, string token, string patient)
    {
        using var answer = await host.SendAsync(
            "POST", "/api/uploads", token, new ByteArrayContent(Files.Patient(patient)), h => h.TryAddWithoutValidation("X-File-Name", "a.json"));
        string said = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True((int)answer.StatusCode == 202, said);
        return JsonDocument.Parse(said).RootElement.GetProperty("upload").GetString()!;
    }

    private static async Task<string> InviteAsync(TestHost host, string token, object body)
    {
        using var answer = await host.SendAsync("POST", "/api/invitations", token, TestHost.Json(body));
        string said = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True((int)answer.StatusCode == 201, said);
        return JsonDocument.Parse(said).RootElement.GetProperty("code").GetString()!;
    }

    private static async Task AcceptAsync(TestHost host, string token, string code, int? birthYear = null)
    {
        using var answer = await host.SendAsync(
            "POST", "/api/me/invitation", token, birthYear is null ? TestHost.Json(new { code }) : TestHost.Json(new { code, birthYear }));
        Assert.True((int)answer.StatusCode == 204, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task SetAsync(TestHost host, string token, object settings)
    {
        using var now = await host.SendAsync("GET", "/api/clinic", token);
        using var answer = await host.SendAsync(
            "PUT", "/api/clinic", token, TestHost.Json(settings), h => h.TryAddWithoutValidation("If-Match", now.Headers.ETag?.ToString()));
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancel));
    }

    private static async Task<JsonElement> CurrentAsync(TestHost host, string token, string patient, string edition) =>
        (await host.GetAsync($"/api/patients/{patient}/reports", token)).EnumerateArray()
            .First(r => r.GetProperty("edition").GetString() == edition && r.GetProperty("status").GetString() is not ("superseded" or "withdrawn"));

    private static async Task<int> StatusAsync(TestHost host, string method, string path, string token, object? body = null, string? seen = null)
    {
        using var answer = await host.SendAsync(
            method, path, token, body is null ? null : TestHost.Json(body),
            headers => headers.TryAddWithoutValidation("If-Match", seen is null ? null : $"\"{seen}\""));
        return (int)answer.StatusCode;
    }

    private static async Task<string> AnswerAsync(TestHost host, string method, string path, string token)
    {
        using var answer = await host.SendAsync(
            method, path, token, method == "GET" ? null : TestHost.Json(new { }), h => h.TryAddWithoutValidation("If-Match", "\"0\""));
        Assert.Equal(404, (int)answer.StatusCode);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "X-Correlation-Id"));
        return await answer.Content.ReadAsStringAsync(Cancel) + string.Join("\n", headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));
    }

    private static string Invited(JsonElement invitation) => "/api/invitations/" + invitation.GetProperty("invitation").GetString();

    private static string Address(JsonElement report, string decision) => $"/api/reports/{report.GetProperty("report").GetString()}/{decision}";

    private static string Person(JsonElement person) => "/api/people/" + person.GetProperty("person").GetString();

    private static string Roles(JsonElement who) => string.Join(' ', who.GetProperty("roles").EnumerateArray());
}
