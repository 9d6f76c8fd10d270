using System.Text;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A file that comes over HTTP is told of twice: by its sender's call, and by the event of the blob that the call wrote.</summary>
public class DoubleDeliveryTests(StorageFixture storage)
{
    private static readonly string File = Course.File("P-1", ("Baseline", "2026-01-05", 40m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(9_000)]
    public async Task A_file_over_HTTP_and_its_event_are_one_message_and_one_reading(int laterMs)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await SendAsync(host);
        host.Clock.Now += TimeSpan.FromMilliseconds(laterMs);
        await EventAsync(host);
        await host.PumpAsync();
        Assert.Single(host.Messages, m => m.Contains("upload", StringComparison.Ordinal));
        Assert.Equal((UploadStatus.Accepted, 1), (await RowAsync(host, upload)) is var row ? (row.Status, row.Starts) : default);
        await EventAsync(host);
        await host.PumpAsync();
        Assert.Single(host.Messages, m => m.Contains("upload", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_repeated_event_queues_it_again_where_the_call_that_added_it_died_before_its_message()
    {
        var connection = await storage.NewAccountAsync();
        var host = await PipelineHost.StartAsync(connection);
        var upload = await DyingAsync(host, connection);
        host.Clock.Now += TimeSpan.FromSeconds(1);
        await EventAsync(host);
        await host.PumpAsync();
        Assert.Equal(UploadStatus.Received, (await RowAsync(host, upload)).Status);
        host.Clock.Now += Redelivery.Pause;
        await EventAsync(host);
        await host.PumpAsync();
        Assert.Equal(UploadStatus.Accepted, (await RowAsync(host, upload)).Status);
    }

    [Fact]
    public async Task Without_a_repeat_the_sweeper_finds_it_after_the_time_of_forgotten_work()
    {
        var connection = await storage.NewAccountAsync();
        var host = await PipelineHost.StartAsync(connection);
        var upload = await DyingAsync(host, connection);
        host.Clock.Now += TimeSpan.FromSeconds(1);
        await EventAsync(host);
        host.Clock.Now += host.Get<PipelineOptions>().ForgottenAge;
        await host.Get<SweepUnfinished>().HandleAsync(Cancel);
        await host.PumpAsync();
        Assert.Equal(UploadStatus.Accepted, (await RowAsync(host, upload)).Status);
    }

    [Fact]
    public async Task Two_messages_of_one_upload_are_one_reading_where_the_first_has_ended()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        var upload = await SendAsync(host);
        await host.Get<IQueues>().SendAsync(QueueName.Uploads, Message.OfUpload(PipelineHost.Clinic, upload), Cancel);
        await host.PumpAsync();
        Assert.Equal((UploadStatus.Accepted, 1), (await RowAsync(host, upload)) is var row ? (row.Status, row.Starts) : default);
    }

    private static async Task<UploadId> SendAsync(PipelineHost host)
    {
        var body = new MemoryStream(Encoding.UTF8.GetBytes(File));
        return (await host.Get<ReceiveUpload>().HandleAsync(host.Scope, "a.json", null, body, Cancel))!.Value;
    }

    private static async Task<UploadId> DyingAsync(PipelineHost host, string connection)
    {
        var gate = new Gate(r => r.Uri.Path.EndsWith("/uploads/messages", StringComparison.Ordinal)) { Kills = true };
        var dying = await PipelineHost.StartAsync(connection, gate.Clients(connection));
        gate.On = true;
        gate.Open();
        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(dying));
        return (await BlobAsync(host)).Upload;
    }

    private static async Task EventAsync(PipelineHost host) =>
        await host.Get<UploadArrived>().HandleAsync("north", (await BlobAsync(host)).Name, Cancel);

    private static async Task<ListedBlob> BlobAsync(PipelineHost host) =>
        Assert.Single(await host.Get<ILanding>().ListAsync(PipelineHost.Clinic, Cancel).ToListAsync(Cancel));

    private static async Task<UploadRow> RowAsync(PipelineHost host, UploadId id) =>
        (await host.Get<IUploads>().FindAsync(PipelineHost.Clinic, id, Cancel))!;
}
