using Azure.Core;
using Azure.Core.Pipeline;

namespace Recist.IntegrationTests.Pipeline;

/// <summary>A fault at the storage calls that a test names, and at no other: one of the backend, unless the test plants another.</summary>
internal sealed class PlantedBug(Func<Request, bool> where, Func<Exception>? fault = null) : HttpPipelinePolicy
{
    private int hits;

    public int Hits => hits;

    public bool On { get; set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (On && where(message.Request))
        {
            Interlocked.Increment(ref hits);
            throw fault?.Invoke() ?? new InvalidOperationException("planted");
        }

        return ProcessNextAsync(message, pipeline);
    }

    public Recist.Storage.StorageClients Clients(string connection)
    {
        var (blobs, tables) = (new Azure.Storage.Blobs.BlobClientOptions(), new Azure.Data.Tables.TableClientOptions());
        blobs.AddPolicy(this, HttpPipelinePosition.PerCall);
        tables.AddPolicy(this, HttpPipelinePosition.PerCall);
        var plain = Recist.Storage.StorageClients.Of(connection, connection);
        var landing = new Azure.Storage.Blobs.BlobServiceClient(connection, blobs);
        return plain with { Landing = landing, Data = landing, Tables = new(connection, tables) };
    }
}
