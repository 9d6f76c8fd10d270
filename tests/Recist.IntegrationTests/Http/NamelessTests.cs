using System.Text.Json;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>What somebody whose token has no usable name is told over the wire, and how they come to one.</summary>
public class NamelessTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_without_a_name_that_can_be_printed_signs_nothing_and_is_told_why_and_what_to_do()
    {
        var host = await fixture.HostAsync();
        var draft = await DraftAsync(host, "NAMELESS-1");
        foreach (var (name, why) in new (string?, string)[]
        {
            (null, "Your name is missing."),
            ("", "Your name is missing."),
            ("  ", "Your name holds nothing but blanks."),
            ("\u202E\u200B", "Your name holds a character that cannot be seen."),
            ("Ada\nExample", "Your name holds a character that cannot be seen."),
            (new string('n', 201), "Your name is longer than 200 characters."),
        })
        {
            string token = host.Host.Issuer.Issue("north", ["clinician"], "nameless", name);
            foreach (string decision in new[] { "sign", "release" })
            {
                var (status, told) = await DecideAsync(host, draft, decision, token);
                Assert.Equal((403, "No name to print"), (status, told.GetProperty("title").GetString()));
                string detail = told.GetProperty("detail").GetString()!;
                Assert.StartsWith(why, detail, StringComparison.Ordinal);
                Assert.EndsWith(
                    "Ask whoever runs your sign-ins to set the claim name of your access tokens, and send this again with a new token.",
                    detail, StringComparison.Ordinal);
            }

            Assert.Equal(JsonValueKind.Null, (await host.GetAsync("/api/me", token)).GetProperty("name").ValueKind);
        }

        await host.QuietAsync();
        Assert.Equal("draft", (await CurrentAsync(host, draft)).GetProperty("status").GetString());
    }

    [Fact]
    public async Task Who_came_by_invitation_without_a_name_signs_as_soon_as_the_clinic_gives_one()
    {
        var host = await fixture.HostAsync();
        var draft = await DraftAsync(host, "NAMELESS-2");
        string admin = host.Token("clinic-admin"), nameless = host.SignInToken("nameless-two");
        using (var invited = await host.SendAsync(
            "POST", "/api/invitations", admin, TestHost.Json(new { kind = "staff", roles = new[] { "clinician" } })))
        {
            string code = (await JsonAsync(invited)).GetProperty("code").GetString()!;
            using var accepted = await host.SendAsync("POST", "/api/me/invitation", nameless, TestHost.Json(new { code }));
            Assert.Equal(204, (int)accepted.StatusCode);
        }

        var (status, told) = await DecideAsync(host, draft, "sign", nameless);
        string person = (await host.GetAsync("/api/me", nameless)).GetProperty("person").GetString()!;
        Assert.Equal(403, status);
        Assert.EndsWith(
            $"Ask a clinic-admin to set your name (PUT /api/people/{person}), and send this again.",
            told.GetProperty("detail").GetString(), StringComparison.Ordinal);

        string revision = (await host.GetAsync("/api/people", admin)).EnumerateArray()
            .Single(p => p.GetProperty("person").GetString() == person).GetProperty("revision").GetString()!;
        using var named = await host.SendAsync(
            "PUT", "/api/people/" + person, admin, TestHost.Json(new { name = "Dr Ada Example" }),
            headers => headers.TryAddWithoutValidation("If-Match", $"\"{revision}\""));
        Assert.Equal(204, (int)named.StatusCode);
        Assert.Equal(204, (await DecideAsync(host, draft, "sign", nameless)).Status);
    }

    private static async Task<JsonElement> DraftAsync(TestHost host, string id)
    {
        await host.ReceiptAsync(await host.UploadAsync(id + ".json", Files.Patient(id)));
        await host.QuietAsync();
        using var found = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = id }));
        string patient = (await JsonAsync(found))[0].GetProperty("patient").GetString()!;
        return (await host.GetAsync($"/api/patients/{patient}/reports", host.Token("clinician"))).EnumerateArray()
            .Single(r => r.GetProperty("edition").GetString() == "clinician");
    }

    private static async Task<JsonElement> CurrentAsync(TestHost host, JsonElement draft)
    {
        string report = draft.GetProperty("report").GetString()!;
        return (await host.GetAsync($"/api/patients/{report.Split('.')[0]}/reports", host.Token("clinician"))).EnumerateArray()
            .Single(r => r.GetProperty("report").GetString() == report);
    }

    private static async Task<(int Status, JsonElement Told)> DecideAsync(TestHost host, JsonElement report, string decision, string token)
    {
        using var answer = await host.SendAsync(
            "POST", $"/api/reports/{report.GetProperty("report").GetString()}/{decision}", token, TestHost.Json(new { }),
            headers => headers.TryAddWithoutValidation("If-Match", $"\"{report.GetProperty("sha256").GetString()}\""));
        return ((int)answer.StatusCode, answer.StatusCode == System.Net.HttpStatusCode.NoContent ? default : await JsonAsync(answer));
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement;
}
