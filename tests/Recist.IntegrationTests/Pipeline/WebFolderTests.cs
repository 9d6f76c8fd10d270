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
        await BrokenOffAsync(host, "march/a.json", First);
        var second = await SendAsync(host, "march", "a.json", Course.File("P-1", ("Week 12", "2026-03-30", 24m)));
        Assert.Equal(UploadStatus.Accepted, Assert.Single(await StatusesAsync(host, [second!.Value])));
        Assert.Equal(3, (await host.TimelineAsync()).Visits.Length);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_whose_sender_died_before_it_was_taken_in_is_found_under_its_own_name(bool byEvent)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var place = await BrokenOffAsync(host, "march/a.json", First);
        if (byEvent)
        {
            await host.Get<UploadArrived>().HandleAsync("north", place.ToString(), Cancel);
        }
        else
        {
            host.Clock.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(10);
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        }

        await host.PumpAsync();
        var found = Assert.Single(await AllAsync(host));
        Assert.Equal(("a.json", UploadStatus.Accepted), (found.File, found.Status));
        Assert.Equal(found.Id, await SendAsync(host, "march", "a.json", First));
    }

    [Fact]
    public async Task A_name_whose_file_never_came_does_no_harm()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var clinic = (await host.Get<IClinics>().FindAsync(PipelineHost.Clinic, Cancel))!;
        await host.Get<LandingPlaces>().NameAsync(clinic, Parse("march/a.json"), Cancel);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        Assert.Empty(await AllAsync(host));
        Assert.Equal([UploadStatus.Accepted], await StatusesAsync(host, [(await SendAsync(host, "march", "a.json", First))!.Value]));
    }

    [Theory]
    [InlineData("storage", "http", "manifest", "file")]
    [InlineData("storage", "http", "file", "manifest")]
    [InlineData("http", "storage", "manifest", "file")]
    [InlineData("http", "storage", "file", "manifest")]
    public async Task A_file_and_a_manifest_of_one_folder_find_each_other_whichever_way_each_was_sent(params string[] ways)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await SendAsync(host, "march", "first.json", First);
        for (var i = 0; i < 2; i++)
        {
            var (name, content) = ways[2 + i] == "file" ? ("a.json", Corrected) : ("a.json.manifest.json", Revised);
            await (ways[i] == "http" ? (Task)SendAsync(host, "march", name, content) : host.UploadAsync($"march/{name}", content));
        }

        Assert.Equal([UploadStatus.Accepted, UploadStatus.Accepted, UploadStatus.Accepted], (await AllAsync(host)).Select(u => u.Status));
        Assert.Equal("SD", (await host.TimelineAsync()).Assessed.Single(a => !a.Baseline).Overall);
    }

    [Fact]
    public async Task What_a_clinic_put_there_itself_and_sends_again_is_the_same_upload()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var put = await host.UploadAsync("march/a.json", First);
        Assert.Equal(put.Id, await SendAsync(host, "march", "a.json", First));
        Assert.Single(await AllAsync(host));
    }

    [Fact]
    public async Task A_blob_of_the_form_of_a_made_name_that_the_clinic_put_there_itself_is_its_own_file()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var name = new string('a', 20);
        var put = await host.UploadAsync($"web/{name}", First);
        Assert.Equal((name, UploadStatus.Accepted), (put.File, put.Status));
        var place = await BrokenOffAsync(host, "march/a.json", Corrected);
        await host.UploadAsync($"{place}.manifest.json", Revised);
        Assert.Equal(UploadStatus.Refused, (await host.UploadAsync(place.ToString(), Corrected)).Status);
    }

    [Fact]
    public async Task Two_senders_of_one_name_at_once_leave_each_version_taken_in_once()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var other = Course.File("P-2", ("Baseline", "2026-01-05", 40m));
        var senders = Enumerable.Range(0, 6).Select(i => ReceiveAsync(host, "march", "a.json", i % 2 == 0 ? First : other));
        var sent = await Task.WhenAll(senders);
        await host.PumpAsync();
        var all = await AllAsync(host);
        Assert.Equal(all.Select(u => u.Id).ToHashSet(), [.. sent.Select(s => s!.Value)]);
        Assert.Equal(2, all.Count(u => u.Status == UploadStatus.Accepted));
        Assert.All(all, u => Assert.True(u.Status is UploadStatus.Accepted or UploadStatus.Duplicate, $"{u.Status}"));
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
        var id = await ReceiveAsync(host, folder, name, content);
        await host.PumpAsync();
        return id;
    }

    private static Task<UploadId?> ReceiveAsync(PipelineHost host, string folder, string name, string content) =>
        host.Get<ReceiveUpload>().HandleAsync(host.Scope, name, folder, new MemoryStream(Encoding.UTF8.GetBytes(content)), Cancel);

    // As a process that dies after the blob and before anything else.
    private static async Task<LandingFile> BrokenOffAsync(PipelineHost host, string file, string content)
    {
        var clinic = (await host.Get<IClinics>().FindAsync(PipelineHost.Clinic, Cancel))!;
        var place = await host.Get<LandingPlaces>().NameAsync(clinic, Parse(file), Cancel);
        await host.Get<ILanding>().AddAsync(clinic.Id, place, Encoding.UTF8.GetBytes(content), Cancel);
        return place;
    }

    private static LandingFile Parse(string path) =>
        LandingFile.TryParse(path, out var file) ? file : throw new ArgumentException("No landing file.", nameof(path));

    private static Task<IReadOnlyList<UploadView>> AllAsync(PipelineHost host)
    {
        var now = TimeProvider.System.GetUtcNow();
        return host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel);
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
