using System.Text.Json;
using Azure.Data.Tables;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Http;

/// <summary>Whose sign-in is a patient's, where tokens name the clinic themselves.</summary>
public class PatientSignInTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private const string Issuer = "recist-development";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sign_in_is_tied_to_one_patient_of_the_clinic_and_taken_back()
    {
        var host = await fixture.HostAsync();
        var (one, two) = (await PatientAsync(host, "LINK-1"), await PatientAsync(host, "LINK-2"));
        Assert.Equal(204, await LinkAsync(host, one, new { issuer = Issuer, subject = "mrs-one" }));
        Assert.Equal(204, await LinkAsync(host, one, new { issuer = Issuer, subject = "mrs-one" }));
        Assert.Equal(409, await LinkAsync(host, two, new { issuer = Issuer, subject = "mrs-one" }));
        string me = host.Token("patient", subject: "mrs-one");
        Assert.Equal(200, await StatusAsync(host, "GET", "/api/me/reports", me));

        Assert.Equal(404, await StatusAsync(host, "GET", "/api/me/reports", host.Token("patient", "south", "mrs-one")));

        Assert.Equal(404, await StatusAsync(host, "DELETE", $"/api/patients/{two}/sign-in", host.Token("clinician")));
        Assert.Equal(404, await StatusAsync(host, "DELETE", $"/api/patients/{one}/sign-in", host.Token("clinic-admin", "south")));
        Assert.Equal(200, await StatusAsync(host, "GET", "/api/me/reports", me));
        Assert.Equal(204, await StatusAsync(host, "DELETE", $"/api/patients/{one}/sign-in", host.Token("clinician")));
        Assert.Equal(404, await StatusAsync(host, "DELETE", $"/api/patients/{one}/sign-in", host.Token("clinician")));
        Assert.Equal(404, await StatusAsync(host, "GET", "/api/me/reports", me));
        Assert.Equal(204, await LinkAsync(host, two, new { issuer = Issuer, subject = "mrs-one" }));
    }

    [Fact]
    public async Task What_cannot_be_tied_is_told_by_its_own_answer()
    {
        var host = await fixture.HostAsync();
        string one = await PatientAsync(host, "LINK-3");
        Assert.Equal(404, await LinkAsync(host, new string('a', 20), new { issuer = Issuer, subject = "s" }));
        Assert.Equal(400, await LinkAsync(host, one, new { issuer = "https://else.example", subject = "s" }));
        Assert.Equal(400, await LinkAsync(host, one, new { issuer = Issuer }));
        string code = await InviteStaffAsync(host);
        Assert.Equal(204, await StatusAsync(host, "POST", "/api/me/invitation", host.SignInToken("staff"), new { code }));
        Assert.Equal(409, await LinkAsync(host, one, new { issuer = Issuer, subject = "staff" }));
    }

    [Fact]
    public async Task An_unknown_a_foreign_and_a_malformed_patient_are_answered_byte_for_byte_alike_and_nothing_is_recorded()
    {
        var host = await fixture.HostAsync();
        string foreign = await PatientAsync(host, "LINK-4");
        string south = host.Token("clinic-admin", "south");
        foreach (string method in new[] { "POST", "DELETE" })
        {
            string nowhere = await AnswerAsync(host, method, new string('a', 20), south);
            foreach (string patient in new[] { foreign, new string('a', 19), new string('a', 21), new string('A', 20), "LINK-4", "%20", "1" })
            {
                Assert.Equal(nowhere, await AnswerAsync(host, method, patient, south));
            }
        }

        Assert.DoesNotContain(await AuditAsync(host, "south"), e => e.Action.StartsWith("sign-in", StringComparison.Ordinal));
        Assert.Equal(404, await StatusAsync(host, "GET", "/api/me/reports", host.Token("patient", subject: "somebody")));
        Assert.Equal(404, await StatusAsync(host, "GET", "/api/me/reports", host.Token("patient", "south", "somebody")));
    }

    [Fact]
    public async Task The_audit_says_who_tied_and_who_took_back_which_sign_in_once_each()
    {
        var host = await fixture.HostAsync();
        string one = await PatientAsync(host, "LINK-5");
        foreach (string subject in new[] { "first", "second", "second" })
        {
            Assert.Equal(204, await LinkAsync(host, one, new { issuer = Issuer, subject }));
        }

        Assert.Equal(404, await LinkAsync(host, new string('b', 20), new { issuer = Issuer, subject = "third" }));
        Assert.Equal(204, await StatusAsync(host, "DELETE", $"/api/patients/{one}/sign-in", host.Token("clinician")));
        Assert.Equal(404, await StatusAsync(host, "DELETE", $"/api/patients/{one}/sign-in", host.Token("clinician")));
        var told = (await AuditAsync(host, "north")).Where(e => e.Subject == one && e.Action.StartsWith("sign-in", StringComparison.Ordinal)).ToList();
        var (admin, clinician) = (SignInId.Of(Issuer, "test-clinic-admin"), SignInId.Of(Issuer, "test-clinician"));
        Assert.Equal(
            [(admin, "sign-in.link"), (admin, "sign-in.link"), (clinician, "sign-in.unlink")], told.Select(e => (e.Actor, e.Action)));
        Assert.NotEqual(told[0].Detail, told[1].Detail);
        Assert.Equal(new[] { told[0].Detail!, told[1].Detail! }.Order(StringComparer.Ordinal), told[2].Detail!.Split(' ').Order(StringComparer.Ordinal));
        Assert.DoesNotContain(told, e => e.Detail!.Contains("first", StringComparison.Ordinal) || e.Detail.Contains("second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_audit_says_who_invited_a_patient_and_who_accepted()
    {
        var host = await fixture.HostAsync();
        string one = await PatientAsync(host, "LINK-6");
        Assert.Equal(404, await StatusAsync(
            host, "POST", "/api/invitations", host.Token("clinic-admin", "south"), new { kind = "patient", patient = one }));
        using var answer = await host.SendAsync(
            "POST", "/api/invitations", host.Token("clinician"), TestHost.Json(new { kind = "patient", patient = one }));
        string code = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("code").GetString()!;
        Assert.Equal(204, await StatusAsync(host, "POST", "/api/me/invitation", host.SignInToken("mrs-six"), new { code, birthYear = 1950 }));
        var told = (await AuditAsync(host, "north")).Where(e => e.Subject == one).Select(e => (e.Actor, e.Action, e.Detail));
        Assert.Equal(
            [
                (SignInId.Of(Issuer, "test-clinician"), "invitation.make", "patient"),
                (SignInId.Of(Issuer, "mrs-six"), "invitation.accept", "patient"),
            ],
            told);
    }

    [Fact]
    public async Task A_patient_whose_only_file_was_taken_back_stays_in_the_clinics_list_and_reads_nothing()
    {
        var host = await fixture.HostAsync();
        string upload = await host.UploadAsync("link-7.json", Files.Patient("LINK-7"));
        await host.ReceiptAsync(upload);
        await host.QuietAsync();
        string one = await FindAsync(host, "LINK-7");
        Assert.Equal(204, await StatusAsync(host, "POST", $"/api/uploads/{upload}/withdraw", host.Token("clinician"), new { reason = "Another clinic's" }));
        await host.QuietAsync();
        Assert.Equal(one, await FindAsync(host, "LINK-7"));
        Assert.Equal(204, await LinkAsync(host, one, new { issuer = Issuer, subject = "mrs-seven" }));
        Assert.Equal(0, (await host.GetAsync("/api/me/reports", host.Token("patient", subject: "mrs-seven"))).GetArrayLength());
    }

    private static async Task<string> InviteStaffAsync(TestHost host)
    {
        using var answer = await host.SendAsync(
            "POST", "/api/invitations", host.Token("clinic-admin"), TestHost.Json(new { kind = "staff", roles = new[] { "clinician" } }));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("code").GetString()!;
    }

    private static async Task<string> PatientAsync(TestHost host, string id)
    {
        await host.ReceiptAsync(await host.UploadAsync(id + ".json", Files.Patient(id)));
        await host.QuietAsync();
        return await FindAsync(host, id);
    }

    private static async Task<string> FindAsync(TestHost host, string id)
    {
        using var answer = await host.SendAsync(
            "POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = id }));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement[0].GetProperty("patient").GetString()!;
    }

    private static async Task<List<AuditEntry>> AuditAsync(TestHost host, string clinic)
    {
        var rows = new TableServiceClient(host.Storage).GetTableClient("Audit").QueryAsync<TableEntity>(
            r => r.PartitionKey.CompareTo(clinic + "_") > 0 && r.PartitionKey.CompareTo(clinic + "`") < 0 && r.RowKey.CompareTo("_") < 0,
            cancellationToken: Cancel);
        return await rows.Select(r => StoredJson.Read<AuditEntry>(r.GetString("Entry"))).ToListAsync(Cancel);
    }

    private static async Task<string> AnswerAsync(TestHost host, string method, string patient, string token)
    {
        using var answer = await host.SendAsync(
            method, $"/api/patients/{patient}/sign-in", token,
            method == "POST" ? TestHost.Json(new { issuer = Issuer, subject = "somebody" }) : null);
        Assert.Equal(404, (int)answer.StatusCode);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "X-Correlation-Id"));
        return await answer.Content.ReadAsStringAsync(Cancel) + string.Join("\n", headers.Select(h => $"{h.Key}: {string.Join(',', h.Value)}"));
    }

    private static Task<int> LinkAsync(TestHost host, string patient, object body) =>
        StatusAsync(host, "POST", $"/api/patients/{patient}/sign-in", host.Token("clinic-admin"), body);

    private static async Task<int> StatusAsync(TestHost host, string method, string path, string token, object? body = null)
    {
        using var answer = await host.SendAsync(method, path, token, body is null ? null : TestHost.Json(body));
        return (int)answer.StatusCode;
    }
}
