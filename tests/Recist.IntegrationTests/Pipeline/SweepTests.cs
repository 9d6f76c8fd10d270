using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class SweepTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];

    private static readonly PipelineOptions AtOnce = new()
    {
        MissedBlobAge = TimeSpan.Zero,
        ForgottenAge = TimeSpan.Zero,
        StuckUploadAge = TimeSpan.Zero,
        SettledBlobAge = TimeSpan.FromDays(36500),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_single_event_every_blob_is_taken_in()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), AtOnce);
        host.Clock.Now = TimeProvider.System.GetUtcNow().AddMinutes(1);
        for (var i = 0; i < 20; i++)
        {
            await host.PutAsync($"{i}.json", Course.File($"P-{i}", Visits));
        }

        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        var state = await host.ClinicStateAsync();
        Assert.Equal((20, 0, 0), (state.Timelines, state.Unfinished, state.MissingReports));
    }

    [Fact]
    public async Task Lost_messages_at_any_step_are_made_good_and_then_nothing_is_left_to_sweep()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), AtOnce);
        host.Clock.Now = TimeProvider.System.GetUtcNow().AddMinutes(1);
        await host.PutAsync("a.json", Course.File("P-1", Visits));
        await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel);
        foreach (var queue in new[] { QueueName.Uploads, QueueName.Patients, QueueName.Reports })
        {
            // Handle what the sweeper brought to this queue, and lose every message that follows from it.
            await LoseAllAsync(host);
            host.Clock.Now += TimeSpan.FromSeconds(1);
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
            var client = host.Clients.Queues.GetQueueClient(queue == QueueName.Reports ? QueueName.Patients : queue);
            foreach (var message in (await client.ReceiveMessagesAsync(32, cancellationToken: Cancel)).Value)
            {
                await host.HandleAsync(queue == QueueName.Reports ? QueueName.Patients : queue, message.Body.ToString());
            }
        }

        await host.PumpAsync();
        Assert.Equal((1, 0, 0), (await host.ClinicStateAsync()) is var s ? (s.Timelines, s.Unfinished, s.MissingReports) : default);
        host.Clock.Now += TimeSpan.FromDays(1);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_note_whose_upload_was_overwritten_before_it_got_a_row_is_dropped()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), AtOnce);
        var overwritten = UploadId.Of(PipelineHost.Clinic, "a.json", "an-etag-that-is-gone");
        await host.Get<IPending>().NoteAsync(PendingItem.Of(PipelineHost.Clinic, overwritten, host.Clock.Now), Cancel);
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        Assert.Empty(await host.Get<IPending>().ListDueAsync(host.Clock.Now.AddYears(1), Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task An_upload_that_keeps_killing_its_process_is_quarantined_and_blocks_nobody()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync(), AtOnce with { MostStarts = 3 });
        await host.PutAsync("poison.json", Course.File("P-1", Visits));
        var id = await host.Get<UploadArrived>().HandleAsync("north", "poison.json", Cancel);
        var uploads = host.Get<IUploads>();
        var row = await uploads.FindAsync(PipelineHost.Clinic, id!.Value, Cancel);
        await uploads.UpdateAsync(row! with { Starts = 3 }, Cancel);
        await host.PumpAsync();
        var good = await host.UploadAsync("good.json", Course.File("P-1", Visits));

        Assert.Equal(UploadStatus.Quarantined, (await host.Get<UploadQueries>().FindAsync(host.Scope, id.Value, Cancel))!.Status);
        Assert.Equal(UploadStatus.Accepted, good.Status);
    }

    private static async Task LoseAllAsync(PipelineHost host)
    {
        foreach (var queue in QueueName.All)
        {
            await host.Clients.Queues.GetQueueClient(queue).ClearMessagesAsync(Cancel);
        }
    }

    [Fact]
    public async Task What_never_succeeds_is_put_back_ever_more_seldom()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.Get<IPending>().NoteAsync(new("t.lost", QueueName.Patients, "{}", host.Clock.Now), Cancel);
        var queue = host.Clients.Queues.GetQueueClient(QueueName.Patients);
        var end = host.Clock.Now + TimeSpan.FromDays(1);
        for (; host.Clock.Now < end; host.Clock.Now += TimeSpan.FromMinutes(5))
        {
            await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        }

        // Every five minutes would be 288 times.
        var count = (await queue.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount;
        Assert.InRange(count, 24, 40);
    }
}
