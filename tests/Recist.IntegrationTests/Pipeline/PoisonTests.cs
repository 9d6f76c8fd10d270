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
        await PutAsync(
            connection, QueueName.ReportsPoison, Message.OfTimeline(TimelineId.Parse("nowhere_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb")));
        await PutAsync(connection, QueueName.SummariesPoison, """{"clinic":"north","week":"Doe"}""");
        await PutAsync(
            connection, QueueName.UploadsPoison, Message.OfUpload(ClinicId.Parse("nowhere"), UploadId.Of(PipelineHost.Clinic, "a", "b")));
        await PutAsync(connection, QueueName.LostEvents, """{"ContainerName":"uploads","BlobName":"nowhere/Doe-Jane.csv"}""");
        await SweepAsync(host);
        await NothingIsLeftAsync(host, connection);
        var kept = await host.Clients.Data.GetBlobContainerClient(
            BlobContainer.Deadletter).GetBlobsAsync(cancellationToken: Cancel).ToListAsync(Cancel);
        Assert.Equal(8, kept.Count);
        Assert.All(kept, b => Assert.Matches("^[a-z-]+-poison/[0-9a-f-]{36}\\.txt$", b.Name));
        Assert.Single(host.Logged, l => l.StartsWith("Warning 8 messages of poison queues cannot be read", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Logged, l => l.Contains("Doe", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10, 0, 1)]
    [InlineData(11, 1, 0)]
    public async Task A_message_that_meets_a_fault_of_ours_for_an_hour_of_sweeps_is_kept_apart(int earlier, int kept, int left)
    {
        var connection = await storage.NewAccountAsync();
        var bug = new PlantedBug(r => r.Uri.Path.Contains("/ClinicPatients(", StringComparison.Ordinal)) { On = true };
        var host = await PipelineHost.StartAsync(connection, bug.Clients(connection));
        var timeline = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");
        await PutAsync(connection, QueueName.PatientsPoison, Message.OfTimeline(timeline));
        await ReceiveAsync(connection, QueueName.PatientsPoison, earlier);
        await SweepAsync(host);
        Assert.Equal((kept, left), (await KeptAsync(host), await LeftAsync(connection, QueueName.PatientsPoison)));
    }

    [Fact]
    public async Task A_message_that_meets_an_outage_is_never_kept_apart()
    {
        var (host, connection) = await StartAsync();
        var timeline = TimelineId.Parse("north_aaaaaaaaaaaaaaaaaaaa_kbbbbbbbbbb");
        await PutAsync(connection, QueueName.PatientsPoison, Message.OfTimeline(timeline));
        await ReceiveAsync(connection, QueueName.PatientsPoison, 20);
        await host.Clients.Tables.DeleteTableAsync("ClinicPatients", Cancel);
        await SweepAsync(host);
        Assert.Equal((0, 1), (await KeptAsync(host), await LeftAsync(connection, QueueName.PatientsPoison)));
    }

    [Fact]
    public async Task A_sweep_takes_so_many_messages_of_a_queue_and_leaves_the_rest_to_the_next()
    {
        var (host, connection) = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 260).Select(i => PutAsync(connection, QueueName.UploadsPoison, $"no message {i}")));
        await SweepAsync(host);
        Assert.Equal(256, await KeptAsync(host));
        Assert.Equal(4, await LeftAsync(connection, QueueName.UploadsPoison));
    }

    [Fact]
    public async Task A_message_that_comes_again_within_a_sweep_ends_its_queues_turn()
    {
        var (host, _) = await StartAsync();
        var same = new EndlessPoison(QueueName.UploadsPoison);
        var drain = new DrainPoison(
            same,
            host.Get<PutBack>(),
            host.Get<IBlobs>(),
            host.Get<IOutages>(),
            Microsoft.Extensions.Logging.Abstractions.NullLogger<DrainPoison>.Instance);
        await drain.HandleAsync(Cancel);
        Assert.Equal(QueueName.Poison.Count, same.Removed);
    }

    private async Task<(PipelineHost Host, string Connection)> StartAsync()
    {
        var connection = await storage.NewAccountAsync();
        return (await PipelineHost.StartAsync(connection), connection);
    }

    private static async Task ReceiveAsync(string connection, string queue, int times)
    {
        var client = new QueueServiceClient(connection).GetQueueClient(queue);
        for (var i = 0; i < times; i++)
        {
            var message = (await client.ReceiveMessageAsync(cancellationToken: Cancel)).Value;
            await client.UpdateMessageAsync(message.MessageId, message.PopReceipt, message.Body, TimeSpan.Zero, Cancel);
        }
    }

    private static async Task<int> LeftAsync(string connection, string queue) =>
        (await new QueueServiceClient(connection).GetQueueClient(queue).GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount;

    private static async Task<int> KeptAsync(PipelineHost host) => await host.Clients.Data.GetBlobContainerClient(BlobContainer.Deadletter)
        .GetBlobsAsync(cancellationToken: Cancel)
        .CountAsync(Cancel);

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

    // A store whose messages show again at once.
    private sealed class EndlessPoison(string text) : IPoison
    {
        private readonly Guid id = new("00000000-0000-0000-0000-000000000001");

        public int Removed { get; private set; }

        public async IAsyncEnumerable<PoisonMessage> ReceiveAsync(
            string queue, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            while (true)
            {
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return new(queue, id, text, "", 1);
            }
        }

        public Task RemoveAsync(PoisonMessage message, CancellationToken cancellationToken)
        {
            Removed++;
            return Task.CompletedTask;
        }
    }
}
