using System.Text.Json;
using Recist.IntegrationTests.Local;

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

        Assert.Equal(404, await StatusAsync(host, "DELETE", $"/api/patients/{two}/sign-in", host.Token("clinician")));
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
        using var answer = await host.SendAsync(
            "POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = id }));
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement[0].GetProperty("patient").GetString()!;
    }

    private static Task<int> LinkAsync(TestHost host, string patient, object body) =>
        StatusAsync(host, "POST", $"/api/patients/{patient}/sign-in", host.Token("clinic-admin"), body);

    private static async Task<int> StatusAsync(TestHost host, string method, string path, string token, object? body = null)
    {
        using var answer = await host.SendAsync(method, path, token, body is null ? null : TestHost.Json(body));
        return (int)answer.StatusCode;
    }
}
