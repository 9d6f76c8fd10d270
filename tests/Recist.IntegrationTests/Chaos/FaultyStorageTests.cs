using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Recist.IntegrationTests.Local;

namespace Recist.IntegrationTests.Chaos;

/// <summary>The door at which storage calls meet mishaps does what it says.</summary>
public sealed class FaultyStorageTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signed_calls_to_blobs_queues_and_tables_pass()
    {
        await using var door = await OpenAsync(await storage.NewAccountAsync(), new(StorageFault.None, true, true));
        var container = new BlobServiceClient(door.Connection).GetBlobContainerClient("some");
        await container.CreateAsync(cancellationToken: Cancel);
        await container.GetBlobClient("a b/ü.json").UploadAsync(BinaryData.FromString("whole"), Cancel);
        Assert.Equal("whole", (await container.GetBlobClient("a b/ü.json").DownloadContentAsync(Cancel)).Value.Content.ToString());

        var queue = new QueueServiceClient(door.Connection).GetQueueClient("some");
        await queue.CreateAsync(cancellationToken: Cancel);
        await queue.SendMessageAsync("told", Cancel);
        Assert.Equal("told", (await queue.ReceiveMessageAsync(cancellationToken: Cancel)).Value.Body.ToString());

        var table = new TableServiceClient(door.Connection).GetTableClient("Some");
        await table.CreateAsync(Cancel);
        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r"))], Cancel);
        Assert.Single(await table.QueryAsync<TableEntity>("PartitionKey eq 'p'", cancellationToken: Cancel).ToListAsync(Cancel));
    }

    [Theory]
    [InlineData((int)StorageFault.Reset, false)]
    [InlineData((int)StorageFault.Reset, true)]
    [InlineData((int)StorageFault.Busy, false)]
    [InlineData((int)StorageFault.Busy, true)]
    [InlineData((int)StorageFault.Internal, false)]
    [InlineData((int)StorageFault.Internal, true)]
    [InlineData((int)StorageFault.Throttled, false)]
    public async Task A_broken_call_is_done_or_not_as_the_mishap_says(int fault, bool done)
    {
        string connection = await storage.NewAccountAsync();
        await using var door = await OpenAsync(connection, new((StorageFault)fault, done, false));
        var options = new BlobClientOptions { Retry = { MaxRetries = 0, Mode = RetryMode.Fixed } };
        var broken = await Assert.ThrowsAsync<RequestFailedException>(
            () => new BlobServiceClient(door.Connection, options).GetBlobContainerClient("some").CreateAsync(cancellationToken: Cancel));
        Assert.Equal(fault == (int)StorageFault.Reset ? 0 : fault, broken.Status);
        Assert.Equal(done, await new BlobServiceClient(connection).GetBlobContainerClient("some").ExistsAsync(Cancel));
    }

    private static Task<FaultyStorage> OpenAsync(string connection, StorageMishap mishap) =>
        FaultyStorage.StartAsync(connection, (_, _) => mishap, TimeSpan.FromMilliseconds(1));
}
