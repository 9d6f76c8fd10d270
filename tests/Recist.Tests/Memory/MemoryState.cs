namespace Recist.Tests.Memory;

/// <summary>Everything that a storage holds at one moment.</summary>
internal sealed class MemoryState
{
    public Dictionary<string, TableRows> Tables { get; private init; } = new(StringComparer.Ordinal);

    public BlobRows Blobs { get; private init; } = new();

    public QueueRows Queues { get; private init; } = new();

    public TableRows Table(string name) => Tables.TryGetValue(name, out var known) ? known : Tables[name] = new();

    /// <summary>The same, which then goes its own way.</summary>
    public MemoryState Fork() => new()
    {
        Tables = Tables.ToDictionary(t => t.Key, t => t.Value.Fork(), StringComparer.Ordinal),
        Blobs = Blobs.Fork(),
        Queues = Queues.Fork(),
    };
}
