using System.Security.Cryptography;
using System.Text.Json;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>From upload to the patient's download, and who may see what on the way.</summary>
public class ReportTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_patient_reads_the_report_after_it_was_signed_and_released_and_not_before()
    {
        var host = await fixture.HostAsync();
        var (patient, clinician, own) = await UploadedAsync(host, "HTTP-1");
        string me = host.Token("patient", subject: "mrs-one");
        using (var link = await host.SendAsync(
            "POST", $"/api/patients/{patient}/sign-in", host.Token("clinic-admin"), TestHost.Json(new { issuer = "recist-development", subject = "mrs-one" })))
        {
            Assert.Equal(204, (int)link.StatusCode);
        }

        Assert.Equal(0, (await host.GetAsync("/api/me/reports", me)).GetArrayLength());
        Assert.Equal(404, await StatusAsync(host, Pdf(own), me));
        Assert.Equal(409, await DecideAsync(host, own, "release", Sha(own)));
        Assert.Equal(412, await DecideAsync(host, clinician, "sign", new string('0', 64)));
        Assert.Equal(204, await DecideAsync(host, clinician, "sign", Sha(clinician)));
        await host.QuietAsync();
        Assert.Equal(404, await StatusAsync(host, Pdf(own), me));
        own = await CurrentAsync(host, patient, "patient");
        Assert.Equal(204, await DecideAsync(host, own, "release", Sha(own)));
        await host.QuietAsync();

        var mine = Assert.Single((await host.GetAsync("/api/me/reports", me)).EnumerateArray());
        using var answer = await host.SendAsync("GET", Pdf(mine), me);
        byte[] pdf = await answer.Content.ReadAsByteArrayAsync(Cancel);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment; filename=scan-results.pdf", answer.Content.Headers.ContentDisposition?.ToString().Split("; filename*")[0]);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(Sha(mine), Convert.ToHexStringLower(SHA256.HashData(pdf)));
    }

    [Fact]
    public async Task A_patient_reads_no_clinician_edition_and_nobody_elses_report()
    {
        var host = await fixture.HostAsync();
        var (patient, clinician, own) = await UploadedAsync(host, "HTTP-2");
        await DecideAsync(host, clinician, "sign", Sha(clinician));
        await host.QuietAsync();
        own = await CurrentAsync(host, patient, "patient");
        Assert.Equal(204, await DecideAsync(host, own, "release", Sha(own)));
        await host.QuietAsync();
        string stranger = host.Token("patient", subject: "never-invited");
        Assert.Equal(404, await StatusAsync(host, "/api/me/reports", stranger));
        Assert.Equal(404, await StatusAsync(host, Pdf(own), stranger));
        var (other, _, _) = await UploadedAsync(host, "HTTP-3");
        (await host.SendAsync(
            "POST", $"/api/patients/{other}/sign-in", host.Token("clinician"), TestHost.Json(new { issuer = "recist-development", subject = "mr-three" }))).Dispose();
        string three = host.Token("patient", subject: "mr-three");
        Assert.Equal(404, await StatusAsync(host, Pdf(own), three));
        Assert.Equal(404, await StatusAsync(host, Pdf(await CurrentAsync(host, other, "clinician")), three));
        Assert.Equal(200, await StatusAsync(host, Pdf(own), host.Token("clinician")));
    }

    [Fact]
    public async Task Another_clinics_data_is_answered_byte_for_byte_like_what_does_not_exist()
    {
        var host = await fixture.HostAsync();
        string upload = await host.UploadAsync("north.json", Files.Patient("HTTP-4"));
        await host.ReceiptAsync(upload);
        await host.QuietAsync();
        string patient = await FindAsync(host, "HTTP-4");
        var report = await CurrentAsync(host, patient, "clinician");
        string id = report.GetProperty("report").GetString()!;
        (string Role, string Method, string There, string Nowhere)[] questions =
        [
            ("uploader", "GET", $"/api/uploads/{upload}", $"/api/uploads/{new string('a', 52)}"),
            ("uploader", "GET", $"/api/uploads/{upload}/receipt", $"/api/uploads/{new string('a', 52)}/receipt"),
            ("clinician", "POST", $"/api/uploads/{upload}/withdraw", $"/api/uploads/{new string('a', 52)}/withdraw"),
            ("clinician", "GET", $"/api/patients/{patient}/reports", $"/api/patients/{new string('a', 20)}/reports"),
            ("clinician", "GET", $"/api/reports/{id}/pdf", $"/api/reports/{new string('a', 20)}.kaaaaaaaaaa.c1/pdf"),
            ("patient", "GET", $"/api/reports/{id}/pdf", $"/api/reports/{new string('a', 20)}.kaaaaaaaaaa.c1/pdf"),
            ("clinician", "POST", $"/api/reports/{id}/sign", $"/api/reports/{new string('a', 20)}.kaaaaaaaaaa.c1/sign"),
            ("clinician", "POST", $"/api/reports/{id}/release", $"/api/reports/{new string('a', 20)}.kaaaaaaaaaa.p1/release"),
        ];
        foreach (var (role, method, there, nowhere) in questions)
        {
            Assert.Equal(await BodyAsync(host, method, nowhere, role), await BodyAsync(host, method, there, role));
        }

        Assert.Equal(0, (await host.GetAsync("/api/patients", host.Token("clinician", "south"))).GetArrayLength());
        Assert.Equal(404, await SearchAsync(host, "HTTP-4", "south"));
    }

    [Fact]
    public async Task The_clinics_own_patient_id_is_found_by_a_body_and_never_stands_in_an_address()
    {
        var host = await fixture.HostAsync();
        var (patient, clinician, _) = await UploadedAsync(host, "HTTP-5");
        Assert.Equal(200, await SearchAsync(host, " http-5 ", "north"));
        Assert.DoesNotContain("HTTP-5", clinician.GetProperty("pdf").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^[a-z2-7]{20}$", patient);
    }

    [Theory]
    [InlineData("HTTP-6", "sure")]
    [InlineData("HTTP-7", "{\"reason\":5}")]
    [InlineData("HTTP-8", "{\"meaning\":\"Reviewed by two\"}")]
    [InlineData("HTTP-9", "{\"reason\":\"  \"}")]
    public async Task A_reason_that_cannot_be_used_signs_and_releases_nothing(string id, string body)
    {
        var host = await fixture.HostAsync();
        var (patient, clinician, own) = await UploadedAsync(host, id);
        Assert.Equal(400, await DecideAsync(host, clinician, "sign", Sha(clinician), new StringContent(body)));
        await host.QuietAsync();
        Assert.Equal("draft", (await CurrentAsync(host, patient, "clinician")).GetProperty("status").GetString());
        Assert.Equal(204, await DecideAsync(host, clinician, "sign", Sha(clinician)));
        await host.QuietAsync();
        own = await CurrentAsync(host, patient, "patient");
        Assert.Equal(400, await DecideAsync(host, own, "release", Sha(own), new StringContent(body)));
        await host.QuietAsync();
        Assert.NotEqual("released", (await CurrentAsync(host, patient, "patient")).GetProperty("status").GetString());
    }

    private static async Task<(string Patient, JsonElement Clinician, JsonElement Own)> UploadedAsync(TestHost host, string id)
    {
        var receipt = await host.ReceiptAsync(await host.UploadAsync(id.ToLowerInvariant() + ".json", Files.Patient(id)));
        Assert.Equal("accepted", receipt.GetProperty("status").GetString());
        await host.QuietAsync();
        string patient = await FindAsync(host, id);
        return (patient, await CurrentAsync(host, patient, "clinician"), await CurrentAsync(host, patient, "patient"));
    }

    private static async Task<string> FindAsync(TestHost host, string id)
    {
        using var answer = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = id }));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement[0].GetProperty("patient").GetString()!;
    }

    private static async Task<int> SearchAsync(TestHost host, string id, string clinic)
    {
        using var answer = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician", clinic), TestHost.Json(new { patient = id }));
        return (int)answer.StatusCode;
    }

    private static async Task<JsonElement> CurrentAsync(TestHost host, string patient, string edition) =>
        (await host.GetAsync($"/api/patients/{patient}/reports", host.Token("clinician"))).EnumerateArray()
            .First(r => r.GetProperty("edition").GetString() == edition && r.GetProperty("status").GetString() is not ("superseded" or "withdrawn"));

    private static async Task<int> DecideAsync(TestHost host, JsonElement report, string decision, string? seen, HttpContent? body = null)
    {
        using var answer = await host.SendAsync(
            "POST", $"/api/reports/{report.GetProperty("report").GetString()}/{decision}", host.Token("clinician"),
            body ?? TestHost.Json(new { }),
            headers => headers.TryAddWithoutValidation("If-Match", seen is null ? "*" : $"\"{seen}\""));
        return (int)answer.StatusCode;
    }

    private static async Task<int> StatusAsync(TestHost host, string path, string token)
    {
        using var answer = await host.SendAsync("GET", path, token);
        return (int)answer.StatusCode;
    }

    private static async Task<string> BodyAsync(TestHost host, string method, string path, string role)
    {
        using var answer = await host.SendAsync(
            method, path, host.Token(role, "south"), method == "GET" ? null : TestHost.Json(new { reason = "r" }),
            headers => headers.TryAddWithoutValidation("If-Match", $"\"{new string('0', 64)}\""));
        Assert.Equal(404, (int)answer.StatusCode);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "X-Correlation-Id"));
        return await answer.Content.ReadAsStringAsync(Cancel) + string.Join("\n", headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));
    }

    private static string Pdf(JsonElement report) => report.GetProperty("pdf").GetString()!;

    private static string Sha(JsonElement report) => report.GetProperty("sha256").GetString()!;
}
