using Azure;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Recist.Pipeline;
using Recist.Storage;

namespace Recist.IntegrationTests.Chaos;

/// <summary>The clinic of a run, seen past every mishap.</summary>
/// <param name="connection">Connection string of its account, which meets none.</param>
internal sealed class CrashClinic(string connection) : IAsyncDisposable
{
    private readonly ServiceProvider _services =
        new ServiceCollection().AddLogging().AddRecistPipeline().AddRecistStorage(connection, connection).BuildServiceProvider();

    private readonly QueueServiceClient _queues = new(connection, StorageClients.QueueOptions);
    private readonly GuardedTable _timelines = new(new TableServiceClient(connection), TableNames.Timeline);

    public static ClinicId Id { get; } = ClinicId.Parse("north");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Makes it. The same pseudonyms in every run need the same clinic key.</summary>
    public async Task CreateAsync()
    {
        await Get<StorageSetup>().CreateAsync(Cancel);
        var settings = new ClinicSettings(new Recist.Reports.Content.ClinicCard("north", "North"));
        await Get<ClinicAdministration>().CreateAsync(Id, settings, Actor.Policy, new byte[32], Cancel);
    }

    /// <summary>Delivers the event of an upload once more, as the queue does that brings a message twice.</summary>
    public Task RepeatAsync(UploadId upload) => Get<IQueues>().SendAsync(QueueName.Uploads, Message.OfUpload(Id, upload), Cancel);

    /// <summary>Leaves the event of a blob where the sweeper finds events that were given up.</summary>
    public async Task LoseEventAsync(string file)
    {
        var queue = _queues.GetQueueClient(QueueName.LostEvents);
        await queue.CreateIfNotExistsAsync(cancellationToken: Cancel);
        await queue.SendMessageAsync($$"""{"ContainerName":"uploads","BlobName":"{{Id}}/{{file}}"}""", Cancel);
    }

    /// <summary>Tells how far the work is.</summary>
    public async Task MeasureAsync(Progress progress)
    {
        progress.Saw("messages done", -await MessagesAsync());
        progress.Saw("promises kept", -await Promises().CountAsync(Cancel));
        var now = TimeProvider.System.GetUtcNow();
        var rows = Get<IUploads>().ListAsync(Id, now.Year, now.Month, Cancel);
        progress.Saw("uploads decided", await rows.CountAsync(row => row.IsFinal, Cancel));
        var heads = _timelines.QueryAsync($"RowKey eq {TimelineRows.Head}", Cancel);
        progress.Saw("commits", await heads.Select(row => row.GetInt64("Version") ?? 0).SumAsync(Cancel));
    }

    /// <summary>
    /// What is left to be done; null where no message is left, nothing is promised, and every blob that lies there is decided.
    /// </summary>
    public async Task<string?> LeftAsync()
    {
        if (await MessagesAsync() is > 0 and var messages)
        {
            return $"{messages} messages";
        }

        if (await Promises().FirstOrDefaultAsync(Cancel) is { } item)
        {
            return $"promised: {item}";
        }

        await foreach (var blob in Get<ILanding>().ListAsync(Id, Cancel))
        {
            var row = await Get<IUploads>().FindAsync(blob.Clinic, blob.Upload, Cancel);
            if (row is not { IsFinal: true })
            {
                return $"undecided: {blob} {row}";
            }
        }

        return null;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private IAsyncEnumerable<PendingItem> Promises() => Get<IPending>().ListDueAsync(DateTimeOffset.MaxValue.AddDays(-1), Cancel);

    // Those that were set aside too: the sweeper brings them back.
    private async Task<int> MessagesAsync()
    {
        int count = 0;
        foreach (string name in QueueName.All.Concat(QueueName.Poison))
        {
            try
            {
                count += (await _queues.GetQueueClient(name).GetPropertiesAsync(Cancel)).Value.ApproximateMessagesCount;
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                // Nothing was ever set aside.
            }
        }

        return count;
    }
}
