using System.Text.Json;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>A doctor's note to the patient over the wire.</summary>
public class NoteTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clinician_writes_a_note_and_takes_it_back_and_each_time_a_new_version_follows()
    {
        var host = await fixture.HostAsync();
        var (clinician, own) = await UploadedAsync(host, "NOTE-1");
        Assert.Equal(202, await SendAsync(host, "POST", own, new { text = " <b>You did well.</b>\nSee you on Monday.\n" }));
        Assert.Equal(202, await SendAsync(host, "POST", own, new { text = "<b>You did well.</b>\nSee you on Monday." }));
        await host.QuietAsync();
        Assert.Equal(412, await SendAsync(host, "POST", own, new { text = "Come in tomorrow." }));
        Assert.Equal(412, await SendAsync(host, "DELETE", own, null));
        var noted = (await CurrentAsync(host, "NOTE-1")).Own;
        Assert.NotEqual(Text(own, "sha256"), Text(noted, "sha256"));
        Assert.Equal(202, await SendAsync(host, "DELETE", noted, null));
        Assert.Equal(202, await SendAsync(host, "DELETE", noted, null));
        await host.QuietAsync();
        var (same, without) = await CurrentAsync(host, "NOTE-1");
        Assert.Equal((Text(clinician, "report"), Text(own, "sha256")), (Text(same, "report"), Text(without, "sha256")));
        Assert.Equal(202, await SendAsync(host, "DELETE", without, null));
    }

    [Fact]
    public async Task What_is_no_note_is_refused_with_a_sentence_and_nothing_is_recorded()
    {
        var host = await fixture.HostAsync();
        var (clinician, own) = await UploadedAsync(host, "NOTE-2");
        foreach (var (body, sentence) in new (object, string)[]
        {
            (new { }, "text is missing or empty."),
            (new { text = 5 }, "text is a text in quotes, and stands once."),
            (new { text = "a", language = "en" }, "The body has a member that is not taken; it takes text."),
            (new { text = " \n " }, "text is empty. Nothing was recorded."),
            (new { text = "a\r\nb" }, "text holds a carriage return; a new line is \\n alone. Nothing was recorded."),
            (new { text = new string('w', 601) }, "text is longer than 600 characters. Nothing was recorded."),
        })
        {
            using var answer = await AnswerAsync(host, "POST", Address(own), host.Token("clinician"), body, $"\"{Text(own, "sha256")}\"");
            Assert.Equal((400, sentence), ((int)answer.StatusCode, await DetailAsync(answer)));
        }

        foreach (string method in new[] { "POST", "DELETE" })
        {
            foreach (var (match, status) in new[] { (null, 428), ("*", 428), ("\"abc\"", 400), ($"\"{new string('0', 64)}\"", 412) })
            {
                using var answer = await AnswerAsync(host, method, Address(own), host.Token("clinician"), new { text = "a" }, match);
                Assert.Equal(status, (int)answer.StatusCode);
            }

            Assert.Equal(409, await SendAsync(host, method, clinician, new { text = "a" }));
            foreach (string role in new[] { "clinic-admin", "uploader", "patient", "operator" })
            {
                using var answer = await AnswerAsync(host, method, Address(own), host.Token(role), new { text = "a" }, $"\"{Text(own, "sha256")}\"");
                Assert.Equal(403, (int)answer.StatusCode);
            }

            using var nameless = await AnswerAsync(
                host, method, Address(own), host.Host.Issuer.Issue("north", ["clinician"], "nameless", "  "), new { text = "a" }, $"\"{Text(own, "sha256")}\"");
            Assert.Equal((403, "Your name holds nothing but blanks."), ((int)nameless.StatusCode, (await DetailAsync(nameless)).Split(" It is")[0]));
        }

        await host.QuietAsync();
        Assert.Equal(Text(own, "report"), Text((await CurrentAsync(host, "NOTE-2")).Own, "report"));
    }

    [Fact]
    public async Task Another_clinics_report_takes_no_note_and_its_answer_is_that_of_one_that_does_not_exist()
    {
        var host = await fixture.HostAsync();
        var (_, own) = await UploadedAsync(host, "NOTE-3");
        foreach (string method in new[] { "POST", "DELETE" })
        {
            var told = new List<string>();
            foreach (string path in new[] { Address(own), $"/api/reports/{new string('a', 20)}.kaaaaaaaaaa.p1/note" })
            {
                using var answer = await AnswerAsync(host, method, path, host.Token("clinician", "south"), new { text = "a" }, $"\"{Text(own, "sha256")}\"");
                Assert.Equal(404, (int)answer.StatusCode);
                var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "X-Correlation-Id"));
                told.Add(await answer.Content.ReadAsStringAsync(Cancel) + string.Join("\n", headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}")));
            }

            Assert.Equal(told[1], told[0]);
        }
    }

    private static async Task<(JsonElement Clinician, JsonElement Own)> UploadedAsync(TestHost host, string id)
    {
        await host.ReceiptAsync(await host.UploadAsync(id + ".json", Files.Patient(id)));
        await host.QuietAsync();
        return await CurrentAsync(host, id);
    }

    private static async Task<(JsonElement Clinician, JsonElement Own)> CurrentAsync(TestHost host, string id)
    {
        using var found = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = id }));
        string patient = JsonDocument.Parse(await found.Content.ReadAsStringAsync(Cancel)).RootElement[0].GetProperty("patient").GetString()!;
        var current = (await host.GetAsync($"/api/patients/{patient}/reports", host.Token("clinician"))).EnumerateArray()
            .Where(r => Text(r, "status") is not ("superseded" or "withdrawn")).ToList();
        return (current.Single(r => Text(r, "edition") == "clinician"), current.Single(r => Text(r, "edition") == "patient"));
    }

    private static async Task<int> SendAsync(TestHost host, string method, JsonElement report, object? body)
    {
        using var answer = await AnswerAsync(host, method, Address(report), host.Token("clinician"), body, $"\"{Text(report, "sha256")}\"");
        return (int)answer.StatusCode;
    }

    private static Task<HttpResponseMessage> AnswerAsync(TestHost host, string method, string path, string token, object? body, string? match) =>
        host.SendAsync(method, path, token, body is null ? null : TestHost.Json(body), headers =>
        {
            if (match is not null)
            {
                headers.TryAddWithoutValidation("If-Match", match);
            }
        });

    private static async Task<string> DetailAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("detail").GetString()!;

    private static string Address(JsonElement report) => $"/api/reports/{Text(report, "report")}/note";

    private static string Text(JsonElement report, string member) => report.GetProperty(member).GetString()!;
}
