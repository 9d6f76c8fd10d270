using System.Text;
using Azure.Storage.Queues;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class PoisonTests(StorageFixture storage)
{
    private static readonly (string, string, decimal)[] Visits = [("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_that_was_given_up_is_read()
    {
        var (host, connection) = await StartAsync();
        await host.PutAsync("a.json", Course.File("P-1", Visits));
        var id = (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;
        await host.Clients.Queues.GetQueueClient(QueueName.Uploads).ClearMessagesAsync(Cancel);
        await PutAsync(connection, QueueName.UploadsPoison, Message.OfUpload(PipelineHost.Clinic, id));
        await SweepAsync(host);
        Assert.Equal(UploadStatus.Accepted, (await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!.Status);
        await NothingIsLeftAsync(host, connection);
    }

    [Fact]
    public async Task An_upload_that_was_given_up_with_its_counters_spent_is_quarantined_with_a_receipt()
    {
        var (host, connection) = await StartAsync();
        await host.PutAsync("a.json", Course.File("P-1", Visits));
        var id = (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;
        await host.Clients.Queues.GetQueueClient(QueueName.Uploads).ClearMessagesAsync(Cancel);
        var row = await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, id, Cancel);
        await host.Get<IUploads>().UpdateAsync(row! with { Starts = 25 }, Cancel);
        await PutAsync(connection, QueueName.UploadsPoison, Message.OfUpload(PipelineHost.Clinic, id));
        await SweepAsync(host);
        var upload = (await host.Get<UploadQueries>().FindAsync(host.Scope, id, Cancel))!;
        Assert.Equal(UploadStatus.Quarantined, upload.Status);
        Assert.Contains("A person is looking", await host.ReceiptAsync(upload, html: true), StringComparison.Ordinal);
        await NothingIsLeftAsync(host, connection);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_blob_whose_event_was_given_up_is_taken_in(bool base64)
    {
        var (host, connection) = await StartAsync();
        await host.PutAsync("sub/a.json", Course.File("P-1", Visits));
        const string Event = """{"Type":"BlobTrigger","FunctionId":"Host.Functions.UploadArrived","BlobType":"BlockBlob","ContainerName":"uploads","BlobName":"north/sub/a.json","ETag":"\"0x1\""}""";
        await PutAsync(connection, QueueName.LostEvents, Event, base64);
        await SweepAsync(host);
        Assert.Equal(1, (await host.ClinicStateAsync()).Timelines);
        await NothingIsLeftAsync(host, connection);
    }

    [Theory]
    [InlineData(QueueName.PatientsPoison)]
    [InlineData(QueueName.ReportsPoison)]
    public async Task A_course_that_was_given_up_is_stuck_until_it_is_brought_up_to_date(string queue)
    {
        var (host, connection) = await StartAsync();
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        var timeline = (await host.TimelineAsync()).Id;
        await PutAsync(connection, queue, Message.OfTimeline(timeline));
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        var stuck = Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel));
        Assert.Equal((true, "Week 6"), (stuck.Stuck, stuck.LastVisit));
        host.Clock.Now += TimeSpan.FromMinutes(5);
        await SweepAsync(host);
        Assert.False(Assert.Single(await host.Get<ReportQueries>().ListPatientsAsync(host.Scope, Cancel)).Stuck);
        await NothingIsLeftAsync(host, connection);
    }

    [Fact]
    public async Task A_note_that_stands_keeps_its_growing_pause()
    {
        var (host, connection) = await StartAsync();
        await host.UploadAsync("a.json", Course.File("P-1", Visits));
        var timeline = (await host.TimelineAsync()).Id;
        var note = PendingItem.Of(timeline, host.Clock.Now.AddMinutes(40)) with { Sweeps = 9 };
        await host.Get<IPending>().NoteAsync(note, Cancel);
        await PutAsync(connection, QueueName.PatientsPoison, Message.OfTimeline(timeline));
        await SweepAsync(host);
        var kept = await host.Get<IPending>().FindAsync(note.Id, Cancel);
        Assert.Equal((note.Due, 9), (kept!.Due, kept.Sweeps));
    }

    [Fact]
    public async Task A_week_that_was_given_up_is_noted_and_written()
    {
        var (host, connection) = await StartAsync();
        await PutAsync(connection, QueueName.SummariesPoison, Message.OfWeek(PipelineHost.Clinic, new(2026, 21)));
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        Assert.True(await host.Get<SummaryQueries>().IsStuckAsync(host.Scope, new(2026, 21), Cancel));
        host.Clock.Now += TimeSpan.FromMinutes(5);
        await SweepAsync(host);
        Assert.False(await host.Get<SummaryQueries>().IsStuckAsync(host.Scope, new(2026, 21), Cancel));
        Assert.NotNull(await host.Get<SummaryQueries>().OpenAsync(host.Scope, new(2026, 21), SummaryFile.Pdf, Cancel));
        await NothingIsLeftAsync(host, connection);
    }

    [Fact]
    public async Task What_nobody_can_read_is_kept_apart_under_a_name_of_ours_and_counted()
    {
        var (host, connection) = await StartAsync();
        await PutAsync(connection, QueueName.LostEvents, """{"ContainerName":"others","BlobName":"Doe-Jane.csv"}""");
        await PutAsync(connection, QueueName.LostEvents, "not base64 \u00e4 Doe", base64: false);
        await PutAsync(connection, QueueName.UploadsPoison, "{}");
        await PutAsync(connection, QueueName.PatientsPoison, """{"timeline":"Doe"}""");
        await PutAsync(connection, QueueName.ReportsPoison, Message.OfTimeline(TimelineId.Parse("nowhere_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb")));
        await PutAsync(connection, QueueName.SummariesPoison, """{"clinic":"north","week":"Doe"}""");
        await SweepAsync(host);
        await NothingIsLeftAsync(host, connection);
        var kept = await host.Clients.Data.GetBlobContainerClient(BlobContainer.Deadletter).GetBlobsAsync(cancellationToken: Cancel).ToListAsync(Cancel);
        Assert.Equal(6, kept.Count);
        Assert.All(kept, b => Assert.Matches("^[a-z-]+-poison/[0-9a-f-]{36}\\.txt$", b.Name));
        Assert.Single(host.Logged, l => l.StartsWith("Warning 6 messages of poison queues cannot be read", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logged, l => l.Contains("Doe", StringComparison.Ordinal));
    }

    private async Task<(PipelineHost Host, string Connection)> StartAsync()
    {
        var connection = await storage.NewAccountAsync();
        return (await PipelineHost.StartAsync(connection), connection);
    }

    private static async Task SweepAsync(PipelineHost host)
    {
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
    }

    private static async Task PutAsync(string connection, string queue, string text, bool base64 = true)
    {
        var client = new QueueServiceClient(connection).GetQueueClient(queue);
        await client.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await client.SendMessageAsync(base64 ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : text, Cancel);
    }

    private static async Task NothingIsLeftAsync(PipelineHost host, string connection)
    {
        Assert.Equal(0, (await host.ClinicStateAsync()).Unfinished);
        foreach (var queue in QueueName.Poison.Select(new QueueServiceClient(connection).GetQueueClient))
        {
            Assert.True(!await queue.ExistsAsync(Cancel) || (await queue.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount == 0, queue.Name);
        }
    }
}
