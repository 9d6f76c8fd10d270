using System.Globalization;
using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Queues;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>
/// Delivers messages as the Functions host does by the numbers of host.json, on the test's clock: what fails comes back after the
/// visibility timeout, and after
/// the last delivery goes to the poison queue. The sweeper runs every five minutes.
/// </summary>
internal sealed class HostRedelivery
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Sweeps = TimeSpan.FromMinutes(5);
    private readonly PipelineHost host;
    private readonly QueueServiceClient queues;
    private readonly int most;
    private readonly TimeSpan pause;
    private readonly List<Delivery> waiting = [];
    private DateTimeOffset nextSweep;

    public HostRedelivery(PipelineHost host, string connection)
    {
        this.host = host;
        queues = new(connection, StorageClients.QueueOptions);
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Root(), "host.json")))!["extensions"]!["queues"]!;
        most = settings["maxDequeueCount"]!.GetValue<int>();
        pause = TimeSpan.ParseExact(settings["visibilityTimeout"]!.GetValue<string>(), "c", CultureInfo.InvariantCulture);
        nextSweep = host.Clock.Now + Sweeps;
    }

    /// <summary>Messages that went to a poison queue.</summary>
    public int GivenUp { get; private set; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Lets time go by.</summary>
    public async Task RunAsync(TimeSpan time)
    {
        for (var end = host.Clock.Now + time; host.Clock.Now < end; host.Clock.Now += Step)
        {
            if (host.Clock.Now >= nextSweep)
            {
                nextSweep += Sweeps;
                await TryAsync(() => host.Get<SweepUnfinished>().HandleAsync(Cancel));
            }

            // What a handler sends is delivered in the same step.
            while (await CollectAsync() is { Count: > 0 } due)
            {
                foreach (var delivery in due)
                {
                    await DeliverAsync(delivery);
                }
            }
        }
    }

    private async Task<List<Delivery>> CollectAsync()
    {
        foreach (var queue in QueueName.All)
        {
            var client = queues.GetQueueClient(queue);
            foreach (var message in (await client.ReceiveMessagesAsync(32, TimeSpan.FromHours(1), Cancel)).Value)
            {
                waiting.Add(new(queue, message.Body.ToString(), 0, host.Clock.Now));
                await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, Cancel);
            }
        }

        var due = waiting.Where(w => w.Due <= host.Clock.Now).ToList();
        waiting.RemoveAll(due.Contains);
        return due;
    }

    private async Task DeliverAsync(Delivery delivery)
    {
        if (await TryAsync(() => host.HandleAsync(delivery.Queue, delivery.Text)))
        {
            return;
        }

        if (delivery.Count + 1 < most)
        {
            waiting.Add(delivery with { Count = delivery.Count + 1, Due = host.Clock.Now + pause });
            return;
        }

        GivenUp++;
        var poison = queues.GetQueueClient($"{delivery.Queue}-poison");
        await poison.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await poison.SendMessageAsync(delivery.Text, Cancel);
    }

    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "host.json"))
            || !File.Exists(Path.Combine(folder.FullName, "RecistFunctions.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private sealed record Delivery(string Queue, string Text, int Count, DateTimeOffset Due);
}
