using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Recist.IntegrationTests.Local;
using Recist.Local;

namespace Recist.IntegrationTests.Http;

/// <summary>What a telemetry system could learn of a clinic that sends everything over HTTP.</summary>
public class TelemetryTests(StorageFixture storage)
{
    private static readonly string[] Markers = ["qxzname", "qxzfolder", "qxzpatient", "qxzlist", "qxznote", "qxzreason"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_name_folder_patient_or_note_stands_in_a_span_a_log_line_or_an_address()
    {
        using var overheard = new Overheard();
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), overheard.Recorder);
        const string Person = "\"person\":{\"name\":\"qxzlist Doe\",\"birthYear\":1950},";
        string patient = Encoding.UTF8.GetString(Files.Patient("qxzpatient-1"));
        byte[] file = Encoding.UTF8.GetBytes(patient.Replace("\"reader\"", $"{Person}\"reader\"", StringComparison.Ordinal));
        byte[] list = "patient_id,name,birth_year,language\nqxzpatient-1,qxzlist Doe,1950,en\n"u8.ToArray();
        await SendAsync(host, "qxzname-1.json", file, null);
        await SendAsync(host, "qxzname-2.json", Files.Patient("qxzpatient-2"), "qxzfolder");
        await SendAsync(host, "qxzname-2.json", Files.Patient("qxzpatient-2", "21.0"), "qxzfolder");
        byte[] manifest = """{"format":"recist-manifest/1","revision":2,"reason":"qxznote"}"""u8.ToArray();
        await SendAsync(host, "qxzname-2.json.manifest.json", manifest, "qxzfolder");
        await SendAsync(host, "qxzname list.csv", list, null);
        string refused = await SendAsync(host, "qxzname?#&'\"%\\ü.csv", Files.Refused, "qxzfolder2");
        string tooLong = new string('q', 500) + "qxzname";
        foreach (string hostile in new[] { "qxzname%0d%0aX: y", "qxzname%F0%9F%98%80", "qxzname%FF", "%20qxzname", "qxzname/a b", tooLong })
        {
            using var answer = await host.PostAsync(hostile, new ByteArrayContent(file), "qxzfolder");
            Assert.Equal(400, (int)answer.StatusCode);
        }

        await host.QuietAsync();
        var asked = TestHost.Json(new { patient = "qxzpatient-1" });
        using var search = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician"), asked);
        Assert.Equal(200, (int)search.StatusCode);
        using var errors = await host.SendAsync("GET", $"/api/uploads/{refused}/errors", host.Token("uploader"));
        Assert.Equal(200, (int)errors.StatusCode);
        var uploads = await host.GetAsync("/api/uploads", host.Token("uploader"));
        var accepted = uploads.EnumerateArray().First(u => u.GetProperty("status").GetString() == "accepted");
        string withdraw = $"/api/uploads/{accepted.GetProperty("upload").GetString()}/withdraw";
        using var withdrawn = await host.SendAsync("POST", withdraw, host.Token("clinician"), TestHost.Json(new { reason = "qxzreason" }));
        Assert.Equal(204, (int)withdrawn.StatusCode);
        await host.QuietAsync();

        Assert.Contains(
            overheard.Lines, l => l.Contains("url.full=", StringComparison.Ordinal) && l.Contains("/uploads/north/web/", StringComparison.Ordinal));
        Assert.Contains(overheard.Lines, l => l.Contains("Request starting", StringComparison.Ordinal));
        AssertNone(overheard);
        await AssertStorageAsync(host);
    }

    [Fact]
    public async Task An_outage_tells_no_name_in_what_it_throws_and_logs()
    {
        using var overheard = new Overheard();
        await using var host = await TestHost.StartAsync(await storage.NewAccountAsync(), overheard.Recorder);
        var state = ServeState.Read(host.Folder)!;
        await new BlobServiceClient(state.UploadConnection).DeleteBlobContainerAsync("uploads", cancellationToken: Cancel);
        using var noContainer = await host.PostAsync("qxzname-3.json", new ByteArrayContent(Files.Patient("qxzpatient-3")), "qxzfolder");
        Assert.True((int)noContainer.StatusCode >= 500, $"{(int)noContainer.StatusCode}");
        Assert.DoesNotContain("qxz", await noContainer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Contains(overheard.Lines, l => l.Contains("RequestFailedException", StringComparison.Ordinal));
        AssertNone(overheard);
    }

    private static async Task<string> SendAsync(TestHost host, string name, byte[] content, string? folder)
    {
        using var answer = await host.PostAsync(Uri.EscapeDataString(name), new ByteArrayContent(content), folder);
        string body = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True((int)answer.StatusCode == 202, body);
        await host.QuietAsync();
        return JsonDocument.Parse(body).RootElement.GetProperty("upload").GetString()!;
    }

    private static void AssertNone(Overheard overheard)
    {
        string? told = overheard.Lines.FirstOrDefault(l => Markers.Any(m => l.Contains(m, StringComparison.OrdinalIgnoreCase)));
        Assert.True(told is null, told);
    }

    private static async Task AssertStorageAsync(TestHost host)
    {
        string connection = ServeState.Read(host.Folder)!.UploadConnection;
        var blobs = new BlobServiceClient(connection);
        await foreach (var container in blobs.GetBlobContainersAsync(cancellationToken: Cancel))
        {
            await foreach (var blob in blobs.GetBlobContainerClient(container.Name).GetBlobsAsync(cancellationToken: Cancel))
            {
                Assert.DoesNotContain("qxz", blob.Name, StringComparison.OrdinalIgnoreCase);
            }
        }

        var tables = new TableServiceClient(host.Storage);
        await foreach (var table in tables.QueryAsync(cancellationToken: Cancel))
        {
            await foreach (var row in tables.GetTableClient(table.Name).QueryAsync<TableEntity>(cancellationToken: Cancel))
            {
                Assert.DoesNotContain("qxz", row.PartitionKey + row.RowKey, StringComparison.OrdinalIgnoreCase);
            }
        }
    }
}
