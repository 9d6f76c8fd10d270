using System.IO.Compression;
using System.Text.Json;
using Azure.Storage.Blobs;
using Recist.IntegrationTests.Local;
using Recist.Local;

namespace Recist.IntegrationTests.Http;

public class UploadTests(HttpFixture fixture) : IClassFixture<HttpFixture>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_sent_by_http_is_accepted_and_told_with_counts()
    {
        var host = await fixture.HostAsync();
        var receipt = await host.ReceiptAsync(await host.UploadAsync("Scan of März.json", Files.Patient("UP-1")));
        Assert.Equal("accepted", receipt.GetProperty("status").GetString());
        Assert.Equal("Scan of März.json", receipt.GetProperty("file").GetString());
        Assert.Equal(1, receipt.GetProperty("patients").GetInt32());
        Assert.Equal(2, receipt.GetProperty("visits").GetInt32());
    }

    [Fact]
    public async Task A_file_written_as_a_blob_arrives_by_itself()
    {
        var host = await fixture.HostAsync();
        await WriteBlobAsync(host, "north/march/blob.json", Files.Patient("UP-2"));
        await host.QuietAsync();
        var upload = Assert.Single(await ListAsync(host), u => u.GetProperty("file").GetString() == "blob.json");
        Assert.Equal("accepted", upload.GetProperty("status").GetString());
    }

    [Fact]
    public async Task The_same_bytes_again_change_nothing_and_the_receipt_names_the_first_upload()
    {
        var host = await fixture.HostAsync();
        string first = await host.UploadAsync("twice.json", Files.Patient("UP-3"));
        await host.ReceiptAsync(first);
        Assert.Equal(first, await host.UploadAsync("twice.json", Files.Patient("UP-3")));
        string renamed = await host.UploadAsync("another-name.json", Files.Patient("UP-3"));
        var receipt = await host.ReceiptAsync(renamed);
        Assert.Equal(("another-name.json", "twice.json"), (receipt.GetProperty("file").GetString(), receipt.GetProperty("firstFile").GetString()));
        Assert.Equal(first, receipt.GetProperty("firstUpload").GetString());
        var status = await host.GetAsync("/api/uploads/" + renamed, host.Token("uploader"));
        Assert.Equal("duplicate", status.GetProperty("status").GetString());
        Assert.Equal(first, status.GetProperty("firstUpload").GetString());
    }

    [Fact]
    public async Task An_upload_that_took_nothing_in_cannot_be_taken_back_and_the_answer_says_why()
    {
        var host = await fixture.HostAsync();
        string refused = await host.UploadAsync("nothing.csv", Files.Refused);
        await host.ReceiptAsync(refused);
        string first = await host.UploadAsync("once.json", Files.Patient("UP-9"));
        await host.ReceiptAsync(first);
        string again = await host.UploadAsync("once more.json", Files.Patient("UP-9"));
        await host.ReceiptAsync(again);
        Assert.Equal("Nothing to take back", await WithdrawAsync(host, refused));
        Assert.Equal("Taken in by another upload", await WithdrawAsync(host, again));
    }

    [Fact]
    public async Task A_refused_file_lists_every_problem_and_leaves_no_patient()
    {
        var host = await fixture.HostAsync();
        var receipt = await host.ReceiptAsync(await host.UploadAsync("refused.csv", Files.Refused));
        await host.QuietAsync();
        Assert.Equal("refused", receipt.GetProperty("status").GetString());
        var complaints = receipt.GetProperty("complaints").EnumerateArray().ToList();
        Assert.Contains(complaints, c => c.GetProperty("column").GetString() == "size_mm" && c.GetProperty("value").GetString() == "31,5");
        Assert.Contains(complaints, c => c.GetProperty("column").GetString() == "visit_date");
        Assert.All(complaints, c => Assert.NotEmpty(c.GetProperty("fix").GetString()!));
        using var search = await host.SendAsync("POST", "/api/patients/search", host.Token("clinician"), TestHost.Json(new { patient = "P-1" }));
        Assert.Equal(404, (int)search.StatusCode);
    }

    [Fact]
    public async Task A_receipt_can_be_read_as_a_page()
    {
        var host = await fixture.HostAsync();
        string upload = await host.UploadAsync("page.csv", Files.Refused);
        await host.ReceiptAsync(upload);
        using var page = await host.SendAsync(
            "GET", $"/api/uploads/{upload}/receipt", host.Token("uploader"), null, headers => headers.Accept.ParseAdd("text/html"));
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("31,5", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000_000, 202)]
    [InlineData(20_000_001, 413)]
    public async Task A_file_may_have_twenty_megabytes(int size, int status)
    {
        var host = await fixture.HostAsync();
        using var stated = await host.PostAsync("large.bin", new ByteArrayContent(new byte[size]));
        Assert.Equal(status, (int)stated.StatusCode);
        using var unstated = new StreamContent(new NoLength(new byte[size]));
        using var streamed = await host.PostAsync("large.bin", unstated);
        Assert.Equal(status, (int)streamed.StatusCode);
    }

    [Fact]
    public async Task An_empty_or_encoded_body_is_refused_at_the_door()
    {
        var host = await fixture.HostAsync();
        using var empty = await host.PostAsync("a.json", new ByteArrayContent([]));
        Assert.Equal(400, (int)empty.StatusCode);
        var encoded = new ByteArrayContent([1]);
        encoded.Headers.ContentEncoding.Add("gzip");
        using var gzip = await host.PostAsync("a.json", encoded);
        Assert.Equal(415, (int)gzip.StatusCode);
    }

    [Fact]
    public async Task A_public_SDTM_pair_as_one_zip_is_accepted_by_http_and_as_a_blob()
    {
        string data = Environment.GetEnvironmentVariable("RECIST_SHARED_DATA") ?? Path.Combine(Root(), "..", "shared", "data");
        string folder = Path.Combine(data, "pharmaverse", "sdtm");
        Assert.SkipUnless(Directory.Exists(folder), "The public data set is not beside the repository.");
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string part in new[] { "tu_onco_recist.csv", "tr_onco_recist.csv" })
            {
                await archive.CreateEntryFromFileAsync(Path.Combine(folder, part), part, Cancel);
            }
        }

        var host = await fixture.HostAsync();
        var receipt = await host.ReceiptAsync(await host.UploadAsync("onco.zip", zip.ToArray()));
        Assert.Equal("accepted", receipt.GetProperty("status").GetString());
        Assert.Equal(8, receipt.GetProperty("patients").GetInt32());
        await WriteBlobAsync(host, "south/onco.zip", zip.ToArray());
        await host.QuietAsync();
        Assert.Equal("accepted", Assert.Single(await ListAsync(host, "south")).GetProperty("status").GetString());
        Assert.Equal(8, (await host.GetAsync("/api/patients", host.Token("clinician", "south"))).GetArrayLength());
    }

    private static async Task<string> WithdrawAsync(TestHost host, string upload)
    {
        using var answer = await host.SendAsync(
            "POST", $"/api/uploads/{upload}/withdraw", host.Token("clinic-admin"), TestHost.Json(new { reason = "A mistake" }));
        Assert.Equal(409, (int)answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("title").GetString()!;
    }

    private static async Task WriteBlobAsync(TestHost host, string name, byte[] content) =>
        await new BlobServiceClient(ServeState.Read(host.Folder)!.UploadConnection).GetBlobContainerClient("uploads")
            .GetBlobClient(name).UploadAsync(new BinaryData(content), Cancel);

    private static async Task<List<JsonElement>> ListAsync(TestHost host, string clinic = "north") =>
        [.. (await host.GetAsync("/api/uploads", host.Token("uploader", clinic))).EnumerateArray()];

    private static string Root()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RecistFunctions.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    private sealed class NoLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
