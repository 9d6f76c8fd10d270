using Azure.Core;
using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class TakenBackTests(StorageFixture storage)
{
    private static readonly string File = Course.File("P-1", ("Baseline", "2026-01-05", 40m), ("Week 6", "2026-02-16", 24m));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_whose_message_came_twice_stays_taken_back_when_the_slower_of_the_two_writes_at_last()
    {
        var connection = await storage.NewAccountAsync();
        var gate = new Gate(IsCommit);
        var slow = await PipelineHost.StartAsync(connection, gate.Clients(connection));
        var host = await PipelineHost.StartAsync(connection);
        await host.PutAsync("a.json", File);
        var upload = (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;

        var late = await gate.UntilReachedAsync(() => IngestAsync(slow, upload));
        await host.PumpAsync();
        Assert.Equal(UploadStatus.Accepted, await StatusAsync(host, upload));
        Assert.Equal(DecisionResult.Done, await host.Get<WithdrawUpload>().HandleAsync(host.Scope, upload, "Mistake", Cancel));
        await host.PumpAsync();
        gate.Open();
        await late;
        await host.PumpAsync();

        Assert.Equal(UploadStatus.Withdrawn, await StatusAsync(host, upload));
        var timeline = await host.TimelineAsync();
        Assert.True(Assert.Single(timeline.Receipts).Withdrawn);
        Assert.Empty(timeline.Assessed);
    }

    [Fact]
    public async Task A_copy_brings_the_upload_that_holds_its_bytes_to_its_end_and_that_counts_as_no_start()
    {
        var connection = await storage.NewAccountAsync();
        var gate = new Gate(IsCommit);
        var slow = await PipelineHost.StartAsync(connection, gate.Clients(connection));
        var host = await PipelineHost.StartAsync(connection);
        await host.PutAsync("a.json", File);
        var upload = (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;
        var late = await gate.UntilReachedAsync(() => IngestAsync(slow, upload));
        await host.PutAsync("copy.json", File);
        var copy = (await host.Get<UploadArrived>().HandleAsync("north", "copy.json", Cancel))!.Value;
        await IngestAsync(host, copy);
        gate.Open();
        await late;

        var rows = await OneStory.OfAsync(host, upload, copy);
        Assert.Equal([(UploadStatus.Accepted, 1), (UploadStatus.Duplicate, 1)], rows.Select(r => (r.Status, r.Starts)));
        Assert.Equal(upload, rows[1].First);
    }

    private static bool IsCommit(Request request) => request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal);

    private static Task IngestAsync(PipelineHost host, UploadId upload) =>
        host.HandleAsync(QueueName.Uploads, Message.OfUpload(PipelineHost.Clinic, upload));

    private static async Task<UploadStatus> StatusAsync(PipelineHost host, UploadId upload) =>
        (await host.Get<UploadQueries>().FindAsync(host.Scope, upload, Cancel))!.Status;
}
