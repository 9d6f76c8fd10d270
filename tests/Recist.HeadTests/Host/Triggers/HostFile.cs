using System.Globalization;
using System.Text.Json.Nodes;

namespace Recist.HeadTests.Host.Triggers;

/// <summary>The published host.json, with the documented defaults of what it leaves out.</summary>
internal sealed class HostFile(string app)
{
    // The platform tries a blob again without a pause; a pause that small keeps the order of things as there.
    private static readonly TimeSpan BlobPause = TimeSpan.FromSeconds(1);
    private readonly JsonNode _root = JsonNode.Parse(File.ReadAllText(Path.Combine(app, "host.json")))!;

    /// <summary>First segment of every address.</summary>
    public string RoutePrefix => _root["extensions"]?["http"]?["routePrefix"]?.GetValue<string>() ?? "api";

    /// <summary>How queues are read.</summary>
    public QueueReading Queues
    {
        get
        {
            int batch = Number("queues", "batchSize", 16);
            return new(
                batch, Number("queues", "newBatchThreshold", batch / 2), Number("queues", "maxDequeueCount", 5),
                Time("queues", "visibilityTimeout", TimeSpan.Zero), Time("queues", "maxPollingInterval", TimeSpan.FromMinutes(1)));
        }
    }

    /// <summary>How the queue of announced blobs is read.</summary>
    public QueueReading Blobs
    {
        get
        {
            int batch = Number("blobs", "maxDegreeOfParallelism", 8);
            int tries = Number("blobs", "poisonBlobThreshold", 5);
            return Queues with { BatchSize = batch, NewBatchThreshold = batch / 2, MaxDequeueCount = tries, Pause = BlobPause };
        }
    }

    private int Number(string extension, string setting, int otherwise) => Of(extension, setting)?.GetValue<int>() ?? otherwise;

    private TimeSpan Time(string extension, string setting, TimeSpan otherwise) =>
        Of(extension, setting)?.GetValue<string>() is { } text ? TimeSpan.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private JsonNode? Of(string extension, string setting) => _root["extensions"]?[extension]?[setting];
}
