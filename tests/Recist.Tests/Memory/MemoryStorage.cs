using Recist.Storage;

namespace Recist.Tests.Memory;

/// <summary>
/// Tables, blobs and queues in memory, behind the clients of the Azure SDK: the storage itself (<see cref="Recist.Storage"/>) runs over
/// it, so that rows, tokens, transactions, guards and answers are those of the real store, and each call to it is one storage call.
/// </summary>
/// <remarks>
/// As the services do, it adds a row only where there is none, replaces one only under its token, writes a transaction whole or not at
/// all, and refuses with the same statuses and codes. <see cref="Save"/> and <see cref="Load"/> bring a state back in microseconds.
/// </remarks>
internal sealed class MemoryStorage
{
    private MemoryState state = new();

    /// <param name="clock">When blobs are written.</param>
    public MemoryStorage(TestClock clock)
    {
        Clock = clock;
        var (blobs, queues) = (new MemoryBlobs(this), new MemoryQueues(this));
        Clients = new(blobs, blobs, queues, new MemoryTables(this), new(queues, queues));
    }

    /// <summary>Clients of this storage, for <c>AddRecistStorage</c>.</summary>
    public StorageClients Clients { get; }

    /// <summary>Counts the calls; a test may act before each.</summary>
    public MemoryCalls Calls { get; } = new();

    public TestClock Clock { get; }

    public BlobRows Blobs => state.Blobs;

    public QueueRows Queues => state.Queues;

    /// <summary>Names of the tables that hold anything.</summary>
    public IEnumerable<string> TableNames => state.Tables.Keys.Order(StringComparer.Ordinal);

    public TableRows Table(string name) => state.Table(name);

    /// <summary>The state as it stands now.</summary>
    public MemoryState Save() => state.Fork();

    /// <summary>Goes back to a state that was saved; it can be loaded again.</summary>
    public void Load(MemoryState saved) => state = saved.Fork();
}
