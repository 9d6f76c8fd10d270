namespace Recist.Ingestion;

/// <summary>A data set, or an item of a sequence.</summary>
internal sealed class DicomItem
{
    private readonly Dictionary<uint, ReadOnlyMemory<byte>> values = [];
    private readonly Dictionary<uint, List<DicomItem>> sequences = [];

    /// <summary>Takes a value; false where the item has that tag already.</summary>
    public bool Add(uint tag, ReadOnlyMemory<byte> value) => !sequences.ContainsKey(tag) && values.TryAdd(tag, value);

    /// <summary>Takes a sequence; false where the item has that tag already.</summary>
    public bool Add(uint tag, List<DicomItem> items) => !values.ContainsKey(tag) && sequences.TryAdd(tag, items);

    /// <summary>The bytes of a value, without the blanks and zeros that make its length even; empty where it is absent.</summary>
    public ReadOnlySpan<byte> Bytes(uint tag) => values.TryGetValue(tag, out var value) ? value.Span.TrimEnd(" \0"u8) : [];

    /// <summary>The items of a sequence; none where it is absent.</summary>
    public IReadOnlyList<DicomItem> Items(uint tag) => sequences.GetValueOrDefault(tag) ?? (IReadOnlyList<DicomItem>)[];
}
