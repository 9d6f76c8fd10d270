using System.Net;
using System.Text;

namespace Recist.HeadTests.Host;

/// <summary>No file, folder or person of a clinic leaves the worker for a log, whatever becomes of the file.</summary>
[Collection(HostCollection.Name)]
public sealed class TelemetryTests(HostFixture fixture)
{
    private const string Clinic = "north";
    private const string Folder = "zzfolder";
    private const string File = "zzfile";
    private const string Patient = "ZZPATIENT-17";
    private const string Named = "Zzperson Doe";

    private static readonly string[] Markers = [Folder, File, Patient, Named, "Zzperson"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Neither_printed_lines_nor_messages_to_the_host_nor_telemetry_name_a_file_or_a_person()
    {
        await fixture.DeploymentAsync();
        await using var deployment = await Deployment.StartAsync();
        await new ClinicStore(deployment.Clients, Clinic).CreateAsync();

        await SendAsync(deployment, Good("40.0"), Good("41.0"), Good("-3"), "not JSON at all");
        await deployment.Host.RaiseAsync("uploads", $"{Clinic}/{Folder}/{File}-gone.json");
        await AskAsync(deployment);
        await deployment.SettleAsync();
        await deployment.Host.Worker.EndAsync();

        Assert.Contains(deployment.Cloud.Telemetry.Texts, text => text.Contains("IngestUpload", StringComparison.Ordinal));
        Assert.Contains(deployment.Host.Heard.Texts, text => text.Contains("UploadArrived', Invocation id", StringComparison.Ordinal));
        Assert.Empty(Hits("telemetry", deployment.Cloud.Telemetry.Texts));
        Assert.Empty(Hits("printed or told", deployment.Host.Heard.Texts));
        Assert.Empty(Hits("kept on disk", Kept(deployment.Scratch)));
    }

    private static async Task SendAsync(Deployment deployment, params string[] contents)
    {
        foreach (var (i, content) in contents.Index())
        {
            await deployment.SendAsync(Clinic, new($"{Folder}/{File}-{i}.json", Encoding.UTF8.GetBytes(content)));
        }
    }

    private static async Task AskAsync(Deployment deployment)
    {
        using var http = new HttpClient { BaseAddress = deployment.Host.Address };
        var clinician = new Person(http, deployment.Cloud.Person(
            "zzperson-1", ("name", Named), ("clinic", Clinic), ("roles", new[] { "clinician" })));
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(Good("42.0")));
        using var sent = await clinician.CallAsync(
            "POST", "uploads", HttpStatusCode.Accepted, file, ("X-File-Name", File + ".json"), ("X-Folder", Folder));
        await deployment.Host.QuietAsync(Cancel);
        Assert.Contains(File, (await clinician.GetAsync("uploads")).ToString(), StringComparison.Ordinal);
        await clinician.SendAsync("POST", "patients/search", HttpStatusCode.OK, new { patient = Patient });
    }

    private static string Good(string baselineMm) => $$"""
        { "format": "recist-measurements/1", "study": "TEST-1", "patients": [ {
            "patient": "{{Patient}}", "person": { "name": "{{Named}}", "birthYear": 1950 }, "reader": "R1", "accepted": true, "revision": 1,
            "lesions": [ { "id": "T1", "role": "target", "organ": "lung", "longestMm": {{baselineMm}}, "modality": "CT", "sliceMm": 5 } ],
            "visits": [ {
                "label": "Baseline", "date": "2025-01-06", "baseline": true,
                "measurements": [ { "lesion": "T1", "mm": {{baselineMm}} } ] } ] } ] }
        """;

    private static IEnumerable<string> Kept(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".blob" or ".tmp" or ".lock")
        .Select(System.IO.File.ReadAllText);

    private static IEnumerable<string> Hits(string where, IEnumerable<string> texts) =>
        from text in texts
        from marker in Markers
        let at = text.IndexOf(marker, StringComparison.OrdinalIgnoreCase)
        where at >= 0
        select $"{where}: …{text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 60)]}…";
}
