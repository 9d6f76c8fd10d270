using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>What piles up in one timeline is taken in portions: a transaction has 100 actions at most.</summary>
public class PortionTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(OutboxKind.Assess)]
    [InlineData(OutboxKind.Report)]
    public async Task More_promises_than_a_transaction_holds_are_all_kept(OutboxKind kind)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        var timeline = await host.TimelineAsync();
        for (var i = 0; i < 130; i++)
        {
            var read = await host.Get<ITimelines>().ReadAsync(timeline.Id, Cancel);
            var head = read.Head! with { Version = read.Head.Version + 1 };
            Assert.True(await host.Get<ITimelines>().CommitAsync(read, new(head) { Promise = new(head.Version, kind) }, Cancel));
        }

        await host.HandleAsync(kind == OutboxKind.Assess ? QueueName.Patients : QueueName.Reports, $$"""{"timeline":"{{timeline.Id}}"}""");
        await host.PumpAsync();
        Assert.Empty((await host.TimelineAsync()).Outbox);
    }

    [Fact]
    public async Task A_correction_ends_more_reports_than_a_transaction_holds()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        var known = (await host.TimelineAsync()).Reports.Single(r => r.Edition == Edition.Patient);
        for (var i = 0; i < 130; i += 65)
        {
            var read = await host.TimelineAsync();
            var head = read.Head! with { Version = read.Head.Version + 1 };
            var old = Enumerable.Range(100 + i, 65).Select(v => known with { Version = v, Assessed = new string('0', 64), Says = "what was said before" });
            Assert.True(await host.Get<ITimelines>().CommitAsync(read, new(head) { Reports = [.. old] }, Cancel));
        }

        await host.UploadAsync("b.json", Course.File("P-1", 2, ("Week 6", "2026-02-16", 41m)));
        var timeline = await host.TimelineAsync();
        Assert.Empty(timeline.Outbox);
        Assert.Equal(131, timeline.Reports.Count(r => r is { Edition: Edition.Patient, Ended: ReportStatus.Superseded }));
    }
}
