namespace Recist.Reports.Document;

/// <summary>Facts as pairs of a label and a value, one or two pairs to a line, read line by line.</summary>
public sealed record KeyValues(IReadOnlyList<KeyValue> Items) : Block
{
    /// <summary>Pairs on a line, 1 or 2. Long values read better alone.</summary>
    public int PairsPerLine { get; init; } = 2;
}
