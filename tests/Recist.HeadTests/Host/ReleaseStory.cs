using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Recist.HeadTests.Host;

/// <summary>From an empty storage to the report in a patient's hands, by documented calls alone.</summary>
/// <param name="http">Where the app answers.</param>
/// <param name="token">Signs in a subject, with the roles that its token itself gives.</param>
/// <param name="quiet">Waits until the app has nothing more to do.</param>
internal sealed class ReleaseStory(HttpClient http, Func<string, string[], string> token, Func<Task> quiet)
{
    private const string Clinic = "north";
    private const int BirthYear = 1950;

    private static readonly byte[] File = Encoding.UTF8.GetBytes($$"""
        { "format": "recist-measurements/1", "study": "STORY-1", "patients": [ {
            "patient": "S-17", "person": { "name": "Pat Example", "birthYear": {{BirthYear}} },
            "reader": "R1", "accepted": true, "revision": 1,
            "lesions": [ { "id": "T1", "role": "target", "organ": "lung", "longestMm": 33.0, "modality": "CT", "sliceMm": 5 } ],
            "visits": [
              { "label": "Baseline", "date": "2025-01-06", "baseline": true, "measurements": [ { "lesion": "T1", "mm": 33.0 } ] },
              { "label": "Week 8", "date": "2025-03-03", "measurements": [ { "lesion": "T1", "mm": 20.0 } ] } ] } ] }
        """);

    /// <summary>Runs it.</summary>
    /// <returns>The PDF that the patient reads.</returns>
    public async Task<byte[]> RunAsync()
    {
        var admin = await AcceptAsync("ada", await FoundAsync());
        await AgreeToWordingAsync(admin);
        var clinician = await AcceptAsync("okafor", Code(await admin.SendAsync(
            "POST", "invitations", HttpStatusCode.Created, new { kind = "staff", roles = new[] { "clinician" }, name = "Dr Okafor" })));
        string patient = await UploadAsync(clinician);
        await SignAndReleaseAsync(clinician, patient);
        var invited = await clinician.SendAsync("POST", "invitations", HttpStatusCode.Created, new { kind = "patient", patient });
        return await ReadAsync(await AcceptAsync("pat", Code(invited), BirthYear));
    }

    private async Task<string> FoundAsync()
    {
        var clinic = new { name = "North", timeZone = "Europe/Berlin", admin = new { name = "Ada Example" } };
        var founded = await SignIn("operator", "operator").SendAsync("PUT", "clinics/" + Clinic, HttpStatusCode.Created, clinic);
        return Code(founded.GetProperty("invitation"));
    }

    private async Task<Person> AcceptAsync(string subject, string code, int? birthYear = null)
    {
        var person = SignIn(subject);
        object body = birthYear is { } year ? new { code, birthYear = year } : new { code };
        await person.SendAsync("POST", "me/invitation", HttpStatusCode.NoContent, body);
        return person;
    }

    private static async Task AgreeToWordingAsync(Person admin)
    {
        using var settings = await admin.CallAsync("GET", "clinic", HttpStatusCode.OK);
        var seen = ("If-Match", settings.Headers.ETag!.ToString());
        await admin.SendAsync("PUT", "clinic", HttpStatusCode.OK, new { allowsUnreviewedWording = true }, seen);
    }

    private async Task<string> UploadAsync(Person clinician)
    {
        using var file = new ByteArrayContent(File);
        var name = ("X-File-Name", Uri.EscapeDataString("März 1.json"));
        using var sent = await clinician.CallAsync("POST", "uploads", HttpStatusCode.Accepted, file, name);
        var upload = JsonDocument.Parse(await sent.Content.ReadAsStringAsync()).RootElement.GetProperty("upload").GetString()!;
        await quiet();
        Assert.Equal("accepted", (await clinician.GetAsync("uploads/" + upload)).GetProperty("status").GetString());
        return (await clinician.GetAsync("patients"))[0].GetProperty("patient").GetString()!;
    }

    private async Task SignAndReleaseAsync(Person clinician, string patient)
    {
        string draft = await ReportAsync(clinician, patient, "clinician");
        string seen = Convert.ToHexStringLower(SHA256.HashData(await clinician.FileAsync($"reports/{draft}/pdf")));
        var approved = new { reason = "Reviewed and approved" };
        await clinician.SendAsync("POST", $"reports/{draft}/sign", HttpStatusCode.NoContent, approved, ("If-Match", $"\"{seen}\""));
        await quiet();
        string own = await ReportAsync(clinician, patient, "patient");
        var discussed = new { reason = "Discussed with the patient" };
        string read = Convert.ToHexStringLower(SHA256.HashData(await clinician.FileAsync($"reports/{own}/pdf")));
        await clinician.SendAsync("POST", $"reports/{own}/release", HttpStatusCode.NoContent, discussed, ("If-Match", $"\"{read}\""));
        await quiet();
    }

    private static async Task<byte[]> ReadAsync(Person patient)
    {
        var report = Assert.Single((await patient.GetAsync("me/reports")).EnumerateArray());
        Assert.Equal("released", report.GetProperty("status").GetString());
        return await patient.FileAsync($"reports/{report.GetProperty("report").GetString()}/pdf");
    }

    // The newest of an edition.
    private static async Task<string> ReportAsync(Person clinician, string patient, string edition) =>
        (await clinician.GetAsync($"patients/{patient}/reports")).EnumerateArray()
            .Where(report => report.GetProperty("edition").GetString() == edition)
            .MaxBy(report => report.GetProperty("version").GetInt32())
            .GetProperty("report").GetString()!;

    private static string Code(JsonElement invitation) => invitation.GetProperty("code").GetString()!;

    private Person SignIn(string subject, params string[] roles) => new(http, token(subject, roles));
}
