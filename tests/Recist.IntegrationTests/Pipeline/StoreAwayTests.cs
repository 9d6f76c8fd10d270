using Recist.IntegrationTests.Local;
using Recist.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

public class StoreAwayTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("uploads")]
    [InlineData("receipts")]
    [InlineData("originals")]
    public async Task A_container_that_is_not_there_is_an_outage_and_never_no_such_blob(string container)
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.PutAsync("a.json", "{}");
        Assert.True(LandingFile.TryParse("a.json", out var file));
        var blob = (await host.Get<ILanding>().FindAsync(PipelineHost.Clinic, file, Cancel))!;
        await host.Clients.Landing.GetBlobContainerClient(container).DeleteAsync(cancellationToken: Cancel);
        var (blobs, landing) = (host.Get<IBlobs>(), host.Get<ILanding>());
        var original = BlobPath.Original(PipelineHost.Clinic, blob.Upload);
        var receipt = BlobPath.Receipt(PipelineHost.Clinic, blob.Upload, ReceiptKind.Refused, ReceiptForm.Json);
        await OutageAsync(host, container switch
        {
            "uploads" =>
            [
                () => landing.FindAsync(PipelineHost.Clinic, file, Cancel),
                () => landing.AddAsync(PipelineHost.Clinic, file, new byte[1], Cancel),
                () => landing.ReplaceAsync(blob, new byte[1], Cancel),
                () => landing.KeepAsync(blob, blob.Upload, Cancel),
                () => landing.ListAsync(PipelineHost.Clinic, Cancel).ToListAsync(Cancel).AsTask(),
            ],
            "receipts" => [() => blobs.PutAsync(receipt, new byte[1], "x/y", Cancel), () => blobs.OpenAsync(receipt, Cancel)],
            _ =>
            [
                () => blobs.ReadAsync(
                    original, Cancel), () => blobs.OpenAsync(original, Cancel), () => blobs.AddAsync(original, new byte[1], "x/y", Cancel),
                () => landing.KeepAsync(blob, blob.Upload, Cancel),
            ],
        });
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_an_outage_and_never_no_such_row()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.PutAsync("a.json", "{}");
        var id = (await host.Get<UploadArrived>().HandleAsync("north", "a.json", Cancel))!.Value;
        var uploads = host.Get<IUploads>();
        var row = (await uploads.FindAsync(PipelineHost.Clinic, id, Cancel))!;
        await host.Clients.Tables.DeleteTableAsync("Uploads", Cancel);
        await OutageAsync(
            host,
            [
                () => uploads.FindAsync(
                    PipelineHost.Clinic, id, Cancel), () => uploads.UpdateAsync(row, Cancel), () => uploads.AddAsync(row, Cancel),
                () => uploads.RemovePartAsync(PipelineHost.Clinic, "x", id, Cancel),
                () => uploads.ListAsync(PipelineHost.Clinic, 2026, 1, Cancel).ToListAsync(Cancel).AsTask(),
                () => host.HandleAsync(QueueName.Uploads, Message.OfUpload(PipelineHost.Clinic, id)),
            ]);
    }

    [Fact]
    public async Task A_queue_that_is_not_there_is_an_outage()
    {
        var host = await PipelineHost.StartAsync(await storage.NewAccountAsync());
        await host.Clients.Queues.DeleteQueueAsync(QueueName.Patients, Cancel);
        await OutageAsync(host, [() => host.Get<IQueues>().SendAsync(QueueName.Patients, "{}", Cancel)]);
    }

    private static async Task OutageAsync(PipelineHost host, IReadOnlyList<Func<Task>> calls)
    {
        for (var i = 0; i < calls.Count; i++)
        {
            var failure = await Record.ExceptionAsync(calls[i]);
            Assert.True(failure is not null && host.Get<IOutages>().IsOutage(failure), $"Call {i}: {failure?.GetType().Name ?? "no failure"} {failure?.Message}");
        }
    }
}
