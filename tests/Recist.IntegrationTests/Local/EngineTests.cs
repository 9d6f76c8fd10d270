using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging.Abstractions;
using Recist.Local.Engine;

namespace Recist.IntegrationTests.Local;

public class EngineTests(StorageFixture storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("PUT", "/acc/uploads/north/a.json", 201, "north/a.json")]
    [InlineData("PUT", "/acc/uploads/north/a.json?comp=blocklist&timeout=9", 201, "north/a.json")]
    [InlineData("PUT", "/acc/uploads/north/a%20b%C3%A9.json?sv=1&sig=x", 201, "north/a bé.json")]
    [InlineData("PUT", "/acc/uploads/north/copied.json", 202, "north/copied.json")]
    [InlineData("PUT", "/acc/uploads/north/a.json?comp=block&blockid=AAA", 201, null)]
    [InlineData("PUT", "/acc/uploads/north/a.json?comp=metadata", 200, null)]
    [InlineData("PUT", "/acc/uploads/north/a.json", 412, null)]
    [InlineData("PUT", "/acc/uploads?restype=container", 201, null)]
    [InlineData("DELETE", "/acc/uploads/north/a.json", 202, null)]
    [InlineData("GET", "/acc/uploads/north/a.json", 201, null)]
    public void Only_a_committed_write_is_an_event(string method, string target, int status, string? name) =>
        Assert.Equal(name, BlobCreated.Of(method, target, status)?.Name);

    [Fact]
    public async Task The_proxy_passes_everything_on_and_tells_of_each_blob()
    {
        string connection = await storage.NewAccountAsync();
        var raised = new ConcurrentQueue<BlobCreated>();
        await using var proxy = await BlobProxy.StartAsync(
            new BlobServiceClient(connection).Uri, raised.Enqueue, NullLogger.Instance, Cancel);
        var container = new BlobServiceClient(proxy.Connection(connection)).GetBlobContainerClient("uploads");
        await container.CreateAsync(cancellationToken: Cancel);
        await container.GetBlobClient("north/ü 1.json").UploadAsync(BinaryData.FromString("whole"), Cancel);
        await container.GetBlobClient("north/empty.json").UploadAsync(BinaryData.Empty, Cancel);
        var staged = container.GetBlockBlobClient("north/staged.json");
        await staged.StageBlockAsync("AAAA", new MemoryStream([1, 2, 3]), cancellationToken: Cancel);
        await staged.CommitBlockListAsync(["AAAA"], cancellationToken: Cancel);
        await Assert.ThrowsAsync<RequestFailedException>(() => container.GetBlobClient("north/ü 1.json").UploadAsync(BinaryData.FromString("again"), false, Cancel));

        Assert.Equal("whole", (await container.GetBlobClient("north/ü 1.json").DownloadContentAsync(Cancel)).Value.Content.ToString());
        Assert.Equal(["north/ü 1.json", "north/empty.json", "north/staged.json"], raised.Select(r => r.Name));
        Assert.All(raised, r => Assert.Equal("uploads", r.Container));
    }

    [Fact]
    public async Task A_message_is_deleted_after_its_handler_and_set_aside_after_its_last_delivery()
    {
        var queues = Queues(await storage.NewAccountAsync());
        await queues.GetQueueClient("work").CreateAsync(cancellationToken: Cancel);
        foreach (string message in new[] { "good", "bad" })
        {
            await queues.GetQueueClient("work").SendMessageAsync(message, Cancel);
        }

        var handled = new ConcurrentQueue<string>();
        await RunUntilAsync(queues, "work", async message =>
        {
            handled.Enqueue(message);
            await Task.Yield();
            if (message == "bad")
            {
                throw new InvalidOperationException("planted");
            }
        }, async () => await CountAsync(queues, "work") == 0 && await CountAsync(queues, "work-poison") == 1);

        Assert.Single(handled, "good");
        Assert.Equal(3, handled.Count(m => m == "bad"));
        Assert.Equal("bad", (await queues.GetQueueClient("work-poison").PeekMessageAsync(Cancel)).Value.Body.ToString());
    }

    [Fact]
    public async Task Stopping_a_pump_waits_for_what_is_being_handled()
    {
        var queues = Queues(await storage.NewAccountAsync());
        await queues.GetQueueClient("work").CreateAsync(cancellationToken: Cancel);
        await queues.GetQueueClient("work").SendMessageAsync("slow", Cancel);
        var begun = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        using var pump = Pump(queues, "work", async _ =>
        {
            begun.SetResult();
            await mayEnd.Task;
        });
        var running = pump.RunAsync(stop.Token, CancellationToken.None);
        await begun.Task.WaitAsync(Cancel);
        await stop.CancelAsync();
        Assert.False(running.IsCompleted);
        mayEnd.SetResult();
        await running.WaitAsync(Cancel);
        Assert.Equal(0, await CountAsync(queues, "work"));
    }

    [Fact]
    public async Task A_pump_outlives_a_storage_that_does_not_answer()
    {
        var away = new QueueClientOptions { Retry = { MaxRetries = 1, Delay = TimeSpan.FromMilliseconds(1), NetworkTimeout = TimeSpan.FromSeconds(5) } };
        var queues = new QueueServiceClient(
            "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=AAAA;QueueEndpoint=http://127.0.0.1:9/a;", away);
        using var stop = new CancellationTokenSource();
        using var pump = Pump(queues, "uploads", _ => Task.CompletedTask);
        var running = pump.RunAsync(stop.Token, CancellationToken.None);
        await Task.WhenAny(running, Task.Delay(TimeSpan.FromSeconds(2), Cancel));
        Assert.False(running.IsCompleted);
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_job_runs_at_start_and_only_where_the_lease_is()
    {
        var locks = new BlobServiceClient(await storage.NewAccountAsync()).GetBlobContainerClient("locks");
        await locks.CreateAsync(cancellationToken: Cancel);
        var running = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        int ran = 0;
        async Task Run(CancellationToken cancel)
        {
            Interlocked.Increment(ref ran);
            running.SetResult();
            await mayEnd.Task.WaitAsync(cancel);
        }

        using var stop = new CancellationTokenSource();
        var first = new TimedJob(locks, "job", "0 0 0 1 1 *", Run, NullLogger.Instance).RunAsync(stop.Token);
        await running.Task.WaitAsync(Cancel);
        using var stopSecond = new CancellationTokenSource();
        var second = new TimedJob(locks, "job", "0 0 0 1 1 *", Run, NullLogger.Instance).RunAsync(stopSecond.Token);
        await stopSecond.CancelAsync();
        await second.WaitAsync(Cancel);
        mayEnd.SetResult();
        await stop.CancelAsync();
        await first.WaitAsync(Cancel);
        Assert.Equal(1, ran);
    }

    private static QueueServiceClient Queues(string connection) =>
        new(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    private static QueuePump Pump(QueueServiceClient queues, string name, Func<string, Task> handle) => new(
        queues, name, (message, _) => handle(message), new PumpSettings(TimeSpan.FromSeconds(30), 4, TimeSpan.FromMilliseconds(50)) { MostDeliveries = 3 },
        new Pulse(), NullLogger.Instance);

    private static async Task RunUntilAsync(QueueServiceClient queues, string name, Func<string, Task> handle, Func<Task<bool>> done)
    {
        using var stop = new CancellationTokenSource();
        using var pump = Pump(queues, name, handle);
        var running = pump.RunAsync(stop.Token, CancellationToken.None);
        while (!await done())
        {
            await Task.Delay(100, Cancel);
        }

        await stop.CancelAsync();
        await running;
    }

    private static async Task<int> CountAsync(QueueServiceClient queues, string name)
    {
        var queue = queues.GetQueueClient(name);
        return await queue.ExistsAsync(Cancel) ? (await queue.GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount : 0;
    }
}
