using Microsoft.Extensions.Logging.Abstractions;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class ManifestTests(StorageFixture storage)
{
    private const string Revised = """{"format":"recist-manifest/1","rows":1,"revision":2,"by":"A. Nurse","reason":"typing error"}""";
    private static readonly string First = Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));
    private static readonly string Corrected = Course.File("P-1", ("Week 6", "2026-02-16", 42m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("manifest", "file")]
    [InlineData("file", "manifest")]
    public async Task A_correction_and_its_manifest_are_read_together_in_either_order(params string[] order)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", First);
        var ids = new Dictionary<string, UploadView>();
        foreach (var step in order)
        {
            ids[step] = step == "file" ? await host.UploadAsync("b.json", Corrected) : await host.UploadAsync("b.json.manifest.json", Revised);
        }

        Assert.Equal(order[0] == "file" ? UploadStatus.Refused : UploadStatus.WaitingForPartner, ids[order[0]].Status);
        foreach (var id in ids.Values.Select(v => v.Id))
        {
            Assert.Equal(UploadStatus.Accepted, (await FindAsync(host, id)).Status);
        }

        var timeline = await host.TimelineAsync();
        Assert.Equal("SD", timeline.Assessed.Single(a => !a.Baseline).Overall);
        Assert.Equal([1, 2], timeline.Visits.Where(v => v.Visit.Label == "Week 6").Select(v => v.Ref.Revision));
        Assert.Equal(("A. Nurse", "typing error"), timeline.Receipts.Where(r => r.By is not null).Select(r => (r.By, r.Reason)).Single());
        var names = await host.Clients.Landing.GetBlobContainerClient("receipts").GetBlobsAsync(cancellationToken: Cancel).Select(b => b.Name).ToListAsync(Cancel);
        Assert.DoesNotContain(names, n => n.Contains("-refused", StringComparison.Ordinal) || n.Contains("-waiting", StringComparison.Ordinal));
        Assert.Null(await host.Get<UploadQueries>().OpenErrorsAsync(host.Scope, ids["file"].Id, Cancel));
    }

    [Fact]
    public async Task Either_order_ends_in_the_same_state()
    {
        var hashes = new HashSet<string>();
        foreach (var manifestFirst in new[] { true, false })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            await host.UploadAsync("a.json", First);
            await (manifestFirst ? host.UploadAsync("b.json.manifest.json", Revised) : host.UploadAsync("b.json", Corrected));
            await (manifestFirst ? host.UploadAsync("b.json", Corrected) : host.UploadAsync("b.json.manifest.json", Revised));
            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task A_transfer_that_was_broken_off_is_refused_and_read_once_it_is_whole()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json.manifest.json", $$"""{"format":"recist-manifest/1","sha256":"{{new string('a', 64)}}","rows":2}""");
        var refused = await host.UploadAsync("a.json", First);
        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains("SHA256_MISMATCH", await host.ReceiptAsync(refused), StringComparison.Ordinal);

        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(First)));
        var right = await host.UploadAsync("a.json.manifest.json", $$"""{"format":"recist-manifest/1","sha256":"{{sha}}","rows":2}""");
        Assert.Equal([UploadStatus.Accepted, UploadStatus.Accepted], new[] { right.Status, (await FindAsync(host, refused.Id)).Status });
    }

    [Theory]
    [InlineData("""{"format":"recist-manifest/1","rows":2}""", UploadStatus.Accepted, "accepted")]
    [InlineData("""{"format":"recist-manifest/1","rows":3}""", UploadStatus.Refused, "ROW_COUNT_MISMATCH")]
    [InlineData("""{"format":"recist-manifest/1","revision":2}""", UploadStatus.Refused, "MANIFEST_LATE")]
    public async Task A_manifest_after_an_acceptance_changes_nothing_and_tells_what_differs(string manifest, UploadStatus status, string told)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", First);
        var before = await host.StateAsync();
        var late = await host.UploadAsync("a.json.manifest.json", manifest);
        Assert.Equal(status, late.Status);
        Assert.Contains(told, await host.ReceiptAsync(late), StringComparison.Ordinal);
        Assert.Equal(before, await host.StateAsync());
        Assert.Equal(DecisionResult.NothingTakenIn, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, late.Id, "x", Cancel));
    }

    [Fact]
    public async Task A_manifest_whose_file_does_not_come_is_refused_when_its_time_is_up()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var alone = await host.UploadAsync("a.json.manifest.json", Revised);
        Assert.Equal(UploadStatus.WaitingForPartner, alone.Status);
        host.Clock.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(25);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        var refused = await FindAsync(host, alone.Id);
        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains("MANIFEST_ALONE", await host.ReceiptAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_bytes_with_another_declaration_are_another_upload()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", First);
        await host.UploadAsync("b/a.json.manifest.json", """{"format":"recist-manifest/1","revision":2}""");
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("b/a.json", First)).Status);
        Assert.Equal(2, (await host.TimelineAsync()).Receipts.Length);
        await host.UploadAsync("c/a.json.manifest.json", """{"format":"recist-manifest/1","revision":2,"reason":"again"}""");
        Assert.Equal(UploadStatus.Duplicate, (await host.UploadAsync("c/a.json", First)).Status);
    }

    [Theory]
    [InlineData("manifest", "file")]
    [InlineData("file", "manifest")]
    public async Task A_file_of_one_name_that_is_overwritten_and_its_new_manifest_are_read_together_in_either_order(params string[] order)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json.manifest.json", """{"format":"recist-manifest/1","rows":2}""");
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("a.json", First)).Status);
        var ids = new List<UploadId>();
        foreach (var step in order)
        {
            ids.Add((step == "file" ? await host.UploadAsync("a.json", Corrected) : await host.UploadAsync("a.json.manifest.json", Revised)).Id);
        }

        foreach (var id in ids)
        {
            Assert.Equal(UploadStatus.Accepted, (await FindAsync(host, id)).Status);
        }

        Assert.Equal("SD", (await host.TimelineAsync()).Assessed.Single(a => !a.Baseline).Overall);
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_file_mended_after_it_was_refused_with_its_manifest_is_read_with_it_again()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", First);
        await host.UploadAsync("b.json.manifest.json", Revised);
        Assert.Equal(UploadStatus.Refused, (await host.UploadAsync("b.json", Corrected.Replace("2026-02-16", "16.02.2026", StringComparison.Ordinal))).Status);
        Assert.Equal(UploadStatus.Accepted, (await host.UploadAsync("b.json", Corrected)).Status);
    }

    [Fact]
    public async Task A_manifest_that_comes_after_a_crash_in_the_middle_of_its_file_does_not_make_a_second_upload_of_it()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.PutAsync("a.json", First);
        var id = (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;
        var read = new ReadUpload(
            host.Get<IClinics>(), host.Get<IUploads>(), host.Get<HeldBytes>(), host.Get<UploadResults>(), host.Get<CourseWriter>(),
            host.Get<ProfileWriter>(), host.Get<UploadEnding>(), host.Get<FinishUpload>(), new DyingQueues(), host.Clock);
        var dying = new IngestUpload(
            host.Get<IClinics>(), host.Get<IUploads>(), host.Get<OriginalBytes>(), host.Get<Deliveries>(), read, host.Get<UploadEnding>(),
            host.Get<FinishUpload>(), host.Get<WakeUpload>(), host.Get<IOutages>(), host.Get<PipelineOptions>(),
            NullLogger<IngestUpload>.Instance);
        await Assert.ThrowsAsync<IOException>(() => dying.HandleAsync($$"""{"clinic":"north","upload":"{{id}}"}""", Cancel));

        var late = await host.UploadAsync("a.json.manifest.json", """{"format":"recist-manifest/1","revision":2}""");
        await host.PumpAsync();
        Assert.Single((await host.TimelineAsync()).Receipts);
        Assert.Equal(UploadStatus.Accepted, (await FindAsync(host, id)).Status);
        Assert.Equal(UploadStatus.Refused, (await FindAsync(host, late.Id)).Status);
    }

    [Theory]
    [InlineData("012")]
    [InlineData("210")]
    [InlineData("201")]
    public async Task A_manifest_of_a_manifest_comes_to_an_end(string order)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        string[] files = ["a.json", "a.json.manifest.json", "a.json.manifest.json.manifest.json"];
        foreach (var file in order.Select(c => files[c - '0']))
        {
            await host.UploadAsync(file, file == "a.json" ? First : """{"format":"recist-manifest/1"}""");
        }

        host.Clock.Now = TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(30);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        var now = TimeProvider.System.GetUtcNow();
        var all = await host.Get<UploadQueries>().ListAsync(host.Scope, now.Year, now.Month, Cancel);
        Assert.Equal(3, all.Count);
        Assert.All(all, u => Assert.True(u.Status is UploadStatus.Accepted or UploadStatus.Refused, $"{u.Status}"));
        Assert.Single((await host.TimelineAsync()).Receipts);
    }

    private static async Task<UploadView> FindAsync(PipelineHost host, UploadId id) => (await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!;

    private sealed class DyingQueues : IQueues
    {
        public Task SendAsync(string queue, string message, CancellationToken cancellationToken) => throw new IOException("The process dies here.");
    }
}
