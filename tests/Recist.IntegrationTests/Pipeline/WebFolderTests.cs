using System.Text;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class WebFolderTests(StorageFixture storage)
{
    private const string Revised = """{"format":"recist-manifest/1","rows":1,"revision":2,"by":"A. Nurse","reason":"typing error"}""";
    private static readonly string First = Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));
    private static readonly string Corrected = Course.File("P-1", ("Week 6", "2026-02-16", 42m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("manifest", "file")]
    [InlineData("file", "manifest")]
    public async Task A_file_and_its_manifest_sent_into_one_folder_are_read_together_in_either_order(params string[] order)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SendAsync(host, "march", "a.json", First);
        var ids = new List<UploadId>();
        foreach (var step in order)
        {
            // The file has the name of the one before.
            ids.Add((step == "file" ? await SendAsync(host, "march", "a.json", Corrected) : await SendAsync(host, "march", "a.json.manifest.json", Revised))!.Value);
        }

        Assert.All(await StatusesAsync(host, ids), s => Assert.Equal(UploadStatus.Accepted, s));
        Assert.Equal("SD", (await host.TimelineAsync()).Assessed.Single(a => !a.Baseline).Overall);
    }

    [Fact]
    public async Task The_same_bytes_again_are_the_same_upload_and_those_of_a_refused_one_are_read_again()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var first = await SendAsync(host, "march", "a.json", First);
        Assert.Equal(first, await SendAsync(host, "march", "a.json", First));
        var refused = await SendAsync(host, "march", "b.json", Corrected);
        var again = await SendAsync(host, "march", "b.json", Corrected);
        Assert.NotEqual(refused, again);
        Assert.Equal([UploadStatus.Refused, UploadStatus.Refused], await StatusesAsync(host, [refused!.Value, again!.Value]));
    }

    [Fact]
    public async Task A_version_that_no_event_has_told_of_is_taken_in_before_the_next_one_is_written_over_it()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.PutAsync("march/a.json", First);
        var second = await SendAsync(host, "march", "a.json", Course.File("P-1", ("Week 12", "2026-03-30", 24m)));
        Assert.Equal(UploadStatus.Accepted, Assert.Single(await StatusesAsync(host, [second!.Value])));
        Assert.Equal(3, (await host.TimelineAsync()).Visits.Length);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("March")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("mä")]
    [InlineData("")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Nothing_else_is_a_folder(string folder)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        Assert.Null(await SendAsync(host, folder, "a.json", First));
        Assert.Empty(await host.Get<ILanding>().ListAsync(PipelineHost.Clinic, Cancel).ToListAsync(Cancel));
    }

    private static async Task<UploadId?> SendAsync(PipelineHost host, string folder, string name, string content)
    {
        var id = await host.Get<ReceiveUpload>().HandleAsync(host.Scope, name, folder, new MemoryStream(Encoding.UTF8.GetBytes(content)), Cancel);
        await host.PumpAsync();
        return id;
    }

    private static async Task<IReadOnlyList<UploadStatus>> StatusesAsync(PipelineHost host, IEnumerable<UploadId> ids)
    {
        var statuses = new List<UploadStatus>();
        foreach (var id in ids)
        {
            statuses.Add((await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!.Status);
        }

        return statuses;
    }
}
