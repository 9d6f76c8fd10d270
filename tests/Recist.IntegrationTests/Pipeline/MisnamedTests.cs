using System.Text;
using Azure.Storage.Blobs;
using Azure.Storage.Sas;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class MisnamedTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];

    // What a folder may hold, and what the receipt shows for it.
    private static readonly (string Name, string Shown)[] Hostile =
    [
        ("a//b.csv", "_b.csv"), ("trailing.csv/", "trailing.csv_"), ("one\u0001.csv", "one_.csv"), ("none\uffff.csv", "none_.csv"),
        ("scan \U0001F600.csv", "scan _.csv"), ("blank.csv ", "blank.csv_"), ("...", "___"),
        ("x/../../south/b.csv", "b.csv"), ("x/./c.csv", "c.csv"),
        (new string('l', 501), new string('l', 500)),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_blob_whose_name_cannot_be_taken_is_refused_once_with_a_receipt_and_stops_nobody()
    {
        var connection = await storage.NewAccountAsync();
        var host = await StartAsync(connection);
        await host.AddClinicAsync(ClinicId.Parse("south"));
        foreach (var (name, _) in Hostile)
        {
            await PutRawAsync(connection, "north/" + name);
        }

        await host.PutAsync("good 100%2F.json", Course.File("P-1", Visits));
        await host.PutAsync(ClinicId.Parse("south"), "good.json", Course.File("P-2", Visits));
        await SweepAsync(host);

        var uploads = await UploadsAsync(host);
        Assert.Equal(
            Hostile.Select(h => (h.Shown, UploadStatus.Refused)).Append(("good 100%2F.json", UploadStatus.Accepted)).Order(),
            uploads.Select(u => (u.File, u.Status)).Order());
        foreach (var upload in uploads.Where(u => u.Status == UploadStatus.Refused))
        {
            Assert.Contains("NAME_NOT_USABLE", await host.ReceiptAsync(upload), StringComparison.Ordinal);
            Assert.Contains("Give the file another name", await host.ReceiptAsync(upload, html: true), StringComparison.Ordinal);
        }

        Assert.Equal(UploadStatus.Accepted, Assert.Single(await UploadsAsync(host, "south")).Status);
        Assert.Equal(0, (await host.ClinicStateAsync()).Unfinished);
        var told = host.Logged.Count(l => l.Contains("refused:", StringComparison.Ordinal));
        await SweepAsync(host);
        Assert.Equal(told, host.Logged.Count(l => l.Contains("refused:", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            host.Logged,
            l => l.Contains("blank.csv", StringComparison.Ordinal)
                || l.Contains("trailing", StringComparison.Ordinal)
                || l.Contains("lll", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_of_such_a_blob_ends_in_the_same_state()
    {
        var connection = await storage.NewAccountAsync();
        var host = await StartAsync(connection);
        await PutRawAsync(connection, "north/a//b.csv");
        Assert.Null(await host.Get<UploadArrived>().HandleAsync("north", "a//b.csv", Cancel));
        await SweepAsync(host);
        Assert.Null(await host.Get<UploadArrived>().HandleAsync("north", "a//b.csv", Cancel));
        await SweepAsync(host);
        Assert.Equal(UploadStatus.Refused, Assert.Single(await UploadsAsync(host)).Status);
    }

    [Fact]
    public async Task A_backslash_of_which_the_storage_makes_a_slash_is_one_and_the_file_is_read()
    {
        var connection = await storage.NewAccountAsync();
        var host = await StartAsync(connection);
        await PutRawAsync(connection, "north/back\\slash.json", Course.File("P-1", Visits));
        Assert.Null(await host.Get<UploadArrived>().HandleAsync("north", "back\\slash.json", Cancel));
        await SweepAsync(host);
        var upload = Assert.Single(await UploadsAsync(host));
        Assert.Equal(("slash.json", UploadStatus.Accepted), (upload.File, upload.Status));
    }

    [Fact]
    public async Task A_refusal_that_is_broken_off_at_any_write_leaves_nothing_unfinished_though_the_blob_is_gone()
    {
        var finished = false;
        for (var kept = 0; !finished; kept++)
        {
            var left = kept;
            var connection = await storage.NewAccountAsync();
            var death = new PlantedBug(r => r.Method != Azure.Core.RequestMethod.Get && left-- <= 0);
            var host = await StartAsync(connection, death);
            await PutRawAsync(connection, "north/sub/...");
            death.On = true;
            await SweepAsync(host);
            death.On = false;
            await new BlobServiceClient(connection).GetBlobContainerClient(BlobContainer.Uploads).DeleteAsync(cancellationToken: Cancel);
            await new BlobServiceClient(connection).GetBlobContainerClient(BlobContainer.Uploads).CreateAsync(cancellationToken: Cancel);
            host.Clock.Now += TimeSpan.FromMinutes(16);
            await SweepAsync(host);
            var uploads = await UploadsAsync(host);
            Assert.All(uploads, u => Assert.Equal(UploadStatus.Refused, u.Status));
            foreach (var upload in uploads)
            {
                Assert.Contains("NAME_NOT_USABLE", await host.ReceiptAsync(upload), StringComparison.Ordinal);
            }

            finished = death.Hits == 0;
            Assert.Equal(finished, uploads.Count == 1);
        }
    }

    [Fact]
    public async Task The_receipt_shows_the_whole_path_so_that_two_such_names_are_told_apart()
    {
        var connection = await storage.NewAccountAsync();
        var host = await StartAsync(connection);
        await PutRawAsync(connection, "north/...");
        await PutRawAsync(connection, "north/sub/...");
        await PutRawAsync(connection, "north/a//b.csv");
        await SweepAsync(host);
        var receipts = await Task.WhenAll((await UploadsAsync(host)).Select(u => host.ReceiptAsync(u)));
        var shown = receipts.Select(r => System.Text.Json.JsonDocument.Parse(r).RootElement.GetProperty("file").GetString());
        Assert.Equal(["___", "a/_b.csv", "sub/___"], shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_lies_in_no_clinics_folder_is_counted_without_a_name_and_taken_when_the_clinic_is_created()
    {
        var connection = await storage.NewAccountAsync();
        var host = await StartAsync(connection);
        var south = ClinicId.Parse("south");
        await PutRawAsync(connection, "Doe-Jane.csv");
        await PutRawAsync(connection, "one\u0001.csv");
        await PutRawAsync(connection, "Doe/a.csv");
        await PutRawAsync(connection, "two\u0001/a.csv");
        await host.PutAsync(south, "early.json", Course.File("P-2", Visits));
        await host.PutAsync("good.json", Course.File("P-1", Visits));
        await SweepAsync(host);

        Assert.Equal(UploadStatus.Accepted, Assert.Single(await UploadsAsync(host)).Status);
        Assert.Contains(host.Logged, l => l.StartsWith("Warning 2 blobs in no folder and 3 folders", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logged, l => l.Contains("Doe", StringComparison.Ordinal));
        await host.AddClinicAsync(south);
        await SweepAsync(host);
        Assert.Equal(UploadStatus.Accepted, Assert.Single(await UploadsAsync(host, "south")).Status);
    }

    private static async Task<PipelineHost> StartAsync(string connection, PlantedBug? bug = null)
    {
        var host = await (bug is null ? PipelineHost.StartAsync(connection) : PipelineHost.StartAsync(connection, bug.Clients(connection)));
        host.Clock.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(10);
        return host;
    }

    private static async Task SweepAsync(PipelineHost host)
    {
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
    }

    private static async Task<IReadOnlyList<UploadView>> UploadsAsync(PipelineHost host, string clinic = "north")
    {
        var now = TimeProvider.System.GetUtcNow();
        return await host.Get<UploadQueries>().ListAsync(new(ClinicId.Parse(clinic), PipelineHost.Doctor), now.Year, now.Month, Cancel);
    }

    // The SDK would fold, trim or refuse such names: the request is made by hand, with a signature for the whole account.
    private static async Task PutRawAsync(string connection, string name, string content = "patient,lesion\n")
    {
        var service = new BlobServiceClient(connection);
        var sas = service.GenerateAccountSasUri(
            AccountSasPermissions.All, TimeProvider.System.GetUtcNow().AddHours(1), AccountSasResourceTypes.All);
        var unchanged = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var address = new Uri($"{service.Uri.ToString().TrimEnd('/')}/{BlobContainer.Uploads}/{Escaped(name)}{sas.Query}", in unchanged);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new StringContent(content) };
        request.Headers.Add("x-ms-blob-type", "BlockBlob");
        request.Headers.Add("x-ms-version", "2021-12-02");
        using var answer = await http.SendAsync(request, Cancel);
        Assert.True(answer.IsSuccessStatusCode, $"{Escaped(name)}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancel)}");
    }

    private static string Escaped(string name) => string.Concat(Encoding.UTF8.GetBytes(name).Select(b => b == '/' ? "/" : $"%{b:X2}"));
}
