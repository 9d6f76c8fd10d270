using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class DeliveryTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("tu", "tr")]
    [InlineData("tr", "tu")]
    [InlineData("dm", "tr", "rs", "tu")]
    [InlineData("rs", "tu", "dm", "tr")]
    public async Task Tables_of_one_study_that_come_one_by_one_are_read_together_in_any_order(params string[] order)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var first = await host.UploadAsync($"a/{order[0]}.csv", Table(order[0]));
        Assert.Equal(UploadStatus.WaitingForPartner, first.Status);
        Assert.Equal(first.Arrived + TimeSpan.FromHours(24), first.WaitsUntil);
        Assert.Contains("table", await host.ReceiptAsync(first, html: true), StringComparison.Ordinal);

        var ids = new List<UploadId> { first.Id };
        foreach (var name in order.Skip(1))
        {
            ids.Add((await host.UploadAsync($"a/{name}.csv", Table(name))).Id);
        }

        var rows = await RowsAsync(host, ids);
        Assert.All(rows, r => Assert.Equal(UploadStatus.Accepted, r.Status));
        Assert.Single(rows.Select(r => r.Lead).Distinct());
        var timeline = await host.TimelineAsync();
        Assert.Equal("PR", timeline.Assessed.Single(a => !a.Baseline).Overall);
        Assert.Equal(order.Length, Assert.Single(timeline.Receipts).Files!.Value.Length);
        foreach (var id in ids)
        {
            var receipt = await host.ReceiptAsync((await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!);
            Assert.All(order, name => Assert.Contains($"\"{name}.csv\"", receipt, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(await ReceiptNamesAsync(host), n => n.Contains("-waiting", StringComparison.Ordinal));
        Assert.Empty(await PendingAsync(host));
    }

    [Theory]
    [InlineData("http", "storage")]
    [InlineData("storage", "http")]
    [InlineData("http", "http")]
    public async Task Tables_of_one_folder_find_each_other_whichever_way_each_was_sent(params string[] ways)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var ids = new List<UploadId>();
        foreach (var (name, way) in new[] { "tu", "tr" }.Zip(ways))
        {
            ids.Add(way == "storage" ? (await host.UploadAsync($"a/{name}.csv", Table(name))).Id
                : await ReceiveAsync(host, name));
            await host.PumpAsync();
        }

        Assert.All(await RowsAsync(host, ids), r => Assert.Equal(UploadStatus.Accepted, r.Status));
    }

    [Fact]
    public async Task Both_orders_end_in_the_same_state()
    {
        var hashes = new HashSet<string>();
        foreach (var order in new[] { new[] { "tu", "tr" }, ["tr", "tu"] })
        {
            var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
            foreach (var name in order)
            {
                await host.UploadAsync($"a/{name}.csv", Table(name));
            }

            hashes.Add(await host.StateAsync());
        }

        Assert.Single(hashes);
    }

    [Fact]
    public async Task Two_tables_read_by_two_hosts_at_the_same_time_are_one_effect()
    {
        for (var round = 0; round < 5; round++)
        {
            var connection = await storage.NewAccountAsync();
            var host = await PipelineHost.StartAsync(connection);
            var other = await PipelineHost.StartAsync(connection);
            var (tu, tr) = (await ArriveAsync(host, "tu"), await ArriveAsync(host, "tr"));
            await Task.WhenAll(IngestAsync(host, tu), IngestAsync(other, tr));
            await host.PumpAsync(times: 2);

            var rows = await RowsAsync(host, [tu, tr]);
            Assert.All(rows, r => Assert.Equal((UploadStatus.Accepted, tr), (r.Status, r.Lead)));
            var timeline = await host.TimelineAsync();
            Assert.Single(timeline.Receipts);
            Assert.Equal(2, timeline.Reports.Length);
            Assert.Empty(await PendingAsync(host));
        }
    }

    [Fact]
    public async Task Broken_storage_at_any_call_leaves_one_pair_and_no_rest()
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var connection = await storage.NewAccountAsync();
            var faults = new FaultPolicy(percent: 0, seed);
            var broken = await PipelineHost.StartAsync(connection, faults.Clients(connection));
            var host = await PipelineHost.StartAsync(connection);
            var (tu, tr) = (await ArriveAsync(host, "tu"), await ArriveAsync(host, "tr"));
            faults.Percent = 15;
            await Task.WhenAll(OnceAsync(broken, tu), OnceAsync(broken, tr));
            Assert.True(faults.Broken > 0);

            // The host that broke is gone. What it left is found by the messages that come again, and by the sweeper.
            await host.PumpAsync();
            host.Clock.Now += TimeSpan.FromMinutes(20);
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
            await host.PumpAsync();
            Assert.All(await RowsAsync(host, [tu, tr]), r => Assert.Equal(UploadStatus.Accepted, r.Status));
            Assert.Single((await host.TimelineAsync()).Receipts);
        }
    }

    [Theory]
    [InlineData("tu", "TR")]
    [InlineData("tr", "TU")]
    [InlineData("dm", "TU and TR")]
    public async Task A_table_whose_partner_does_not_come_is_refused_and_names_it(string name, string missing)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var alone = await host.UploadAsync($"a/{name}.csv", Table(name));
        await SweepAsync(host, TimeSpan.FromHours(23));
        Assert.Equal(UploadStatus.WaitingForPartner, (await RowsAsync(host, [alone.Id]))[0].Status);
        await SweepAsync(host, TimeSpan.FromHours(2));

        var refused = (await host.Get<UploadQueries>().FindAsync(host.Scope, alone.Id, Cancel))!;
        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains($"The {missing} table", await host.ReceiptAsync(refused), StringComparison.Ordinal);
        Assert.Equal(0, (await host.ClinicStateAsync()).Timelines);
        Assert.Empty(await PendingAsync(host));
    }

    [Theory]
    [InlineData("rs", "then send all tables of the study together")]
    [InlineData("dm", "Send all tables of the study together")]
    public async Task A_table_that_comes_after_its_TU_and_TR_were_read_is_told_to_send_all_together(string late, string told)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a/tu.csv", Study.Tu());
        await host.UploadAsync("a/tr.csv", Study.Tr());
        var before = await host.StateAsync();
        var upload = await host.UploadAsync("a/late.csv", Table(late));
        await SweepAsync(host, TimeSpan.FromHours(25));

        var refused = (await host.Get<UploadQueries>().FindAsync(host.Scope, upload.Id, Cancel))!;
        Assert.Equal(UploadStatus.Refused, refused.Status);
        Assert.Contains(told, await host.ReceiptAsync(refused), StringComparison.Ordinal);
        Assert.Equal(before, await host.StateAsync());
        Assert.Empty(await PendingAsync(host));
    }

    [Fact]
    public async Task RS_alone_is_read_by_itself_when_its_time_is_up()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var alone = await host.UploadAsync("a/rs.csv", Study.Rs());
        await SweepAsync(host, TimeSpan.FromHours(25));
        Assert.Equal(UploadStatus.Accepted, (await RowsAsync(host, [alone.Id]))[0].Status);
        Assert.Single((await host.TimelineAsync()).Visits);
    }

    [Fact]
    public async Task Tables_of_another_folder_or_another_study_are_no_partners()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a/tu.csv", Study.Tu());
        var elsewhere = await host.UploadAsync("b/tr.csv", Study.Tr());
        var other = await host.UploadAsync("a/tr.csv", Study.Tr(study: "S2"));
        Assert.Equal([UploadStatus.WaitingForPartner, UploadStatus.WaitingForPartner], new[] { elsewhere.Status, other.Status });
    }

    [Fact]
    public async Task Of_two_TU_tables_one_is_paired_and_the_other_waits_on()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var old = await host.UploadAsync("a/tu.csv", Study.Tu());
        var again = await host.UploadAsync("a/tu again.csv", Study.Tu());
        var tr = await host.UploadAsync("a/tr.csv", Study.Tr());
        Assert.Equal(UploadStatus.Accepted, tr.Status);
        var rows = await RowsAsync(host, [old.Id, again.Id]);
        Assert.Equal([UploadStatus.WaitingForPartner, UploadStatus.Accepted], rows.Select(r => r.Status).OrderBy(s => s == UploadStatus.Accepted));
        Assert.Single((await host.TimelineAsync()).Receipts);
    }

    [Fact]
    public async Task A_pair_that_is_refused_is_refused_as_a_whole_with_one_list_of_complaints()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var tu = await host.UploadAsync("a/tu.csv", Study.Tu());
        var tr = await host.UploadAsync("a/tr.csv", Study.Tr().Replace("2026-02-16", "16.02.2026", StringComparison.Ordinal));
        Assert.All(await RowsAsync(host, [tu.Id, tr.Id]), r => Assert.Equal(UploadStatus.Refused, r.Status));
        Assert.Contains("DATE_FORMAT", await host.ReceiptAsync((await host.Get<UploadQueries>().FindAsync(host.Scope, tu.Id, Cancel))!), StringComparison.Ordinal);
    }

    private static string Table(string name) => name switch
    {
        "tu" => Study.Tu(),
        "tr" => Study.Tr(),
        "rs" => Study.Rs(),
        _ => Study.Dm(),
    };

    private static async Task<UploadId> ArriveAsync(PipelineHost host, string name)
    {
        await host.PutAsync($"a/{name}.csv", Table(name));
        return (await host.Get<UploadArrived>().HandleAsync("north", $"a/{name}.csv", Cancel))!.Value;
    }

    private static async Task<UploadId> ReceiveAsync(PipelineHost host, string name)
    {
        var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Table(name)));
        return (await host.Get<ReceiveUpload>().HandleAsync(host.Scope, $"{name}.csv", "a", body, Cancel))!.Value;
    }

    private static Task IngestAsync(PipelineHost host, UploadId id) =>
        host.HandleAsync(QueueName.Uploads, $$"""{"clinic":"north","upload":"{{id}}"}""");

    private static async Task OnceAsync(PipelineHost host, UploadId id)
    {
        try
        {
            await IngestAsync(host, id);
        }
        catch (Exception e) when (e is Azure.RequestFailedException or AggregateException or IOException)
        {
            // As if the process had died there.
        }
    }

    private static async Task SweepAsync(PipelineHost host, TimeSpan later)
    {
        // Blobs are dated by the store, whose clock is the real one.
        host.Clock.Now = (host.Clock.Now < TimeProvider.System.GetUtcNow() ? TimeProvider.System.GetUtcNow() : host.Clock.Now) + later;
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
    }

    private static async Task<IReadOnlyList<UploadRow>> RowsAsync(PipelineHost host, IEnumerable<UploadId> ids)
    {
        var rows = new List<UploadRow>();
        foreach (var id in ids)
        {
            rows.Add((await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, id, Cancel))!);
        }

        return rows;
    }

    private static async Task<IReadOnlyList<string>> ReceiptNamesAsync(PipelineHost host) =>
        await host.Clients.Landing.GetBlobContainerClient("receipts").GetBlobsAsync(cancellationToken: Cancel).Select(b => b.Name).ToListAsync(Cancel);

    private static async Task<IReadOnlyList<string>> PendingAsync(PipelineHost host) => await host.Get<IPending>()
        .ListDueAsync(DateTimeOffset.MaxValue.AddDays(-1), Cancel).Where(p => p.Id.StartsWith("u.", StringComparison.Ordinal)).Select(p => p.Id).ToListAsync(Cancel);
}
