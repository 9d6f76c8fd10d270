using Azure.Core;
using Azure.Core.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>Breaks storage calls: half of the broken ones before they are sent, half after the storage has done what was asked.</summary>
internal sealed class FaultPolicy(int percent, int seed) : HttpPipelinePolicy
{
    private readonly Random random = new(seed);
    private int broken;

    public int Broken => broken;

    public int Percent { get; set; } = percent;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        int draw;
        lock (random)
        {
            draw = random.Next(200);
        }

        if (draw < Percent)
        {
            Interlocked.Increment(ref broken);
            throw new IOException("The connection was reset before the request was sent.");
        }

        await ProcessNextAsync(message, pipeline);
        if (draw < 2 * Percent)
        {
            Interlocked.Increment(ref broken);
            throw new IOException("The connection was reset before the answer came.");
        }
    }

    /// <summary>Clients whose every call may break, with one quick try more by the SDK itself.</summary>
    public Recist.Storage.StorageClients Clients(string connection)
    {
        var (blobs, queues, tables) = (new Azure.Storage.Blobs.BlobClientOptions(), Recist.Storage.StorageClients.QueueOptions, new Azure.Data.Tables.TableClientOptions());
        foreach (var options in new ClientOptions[] { blobs, queues, tables })
        {
            options.AddPolicy(this, HttpPipelinePosition.PerRetry);
            options.Retry.Delay = TimeSpan.FromMilliseconds(2);
            options.Retry.MaxDelay = TimeSpan.FromMilliseconds(2);
            options.Retry.MaxRetries = 1;
        }

        var landing = new Azure.Storage.Blobs.BlobServiceClient(connection, blobs);
        var poison = new Azure.Storage.Queues.QueueServiceClient(connection);
        return new(landing, landing, new(connection, queues), new(connection, tables), new(poison, poison));
    }
}
