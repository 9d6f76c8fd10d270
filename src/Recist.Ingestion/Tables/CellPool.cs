namespace Recist.Ingestion;

/// <summary>Gives one string for equal texts: a study's table repeats a few hundred texts in a million cells.</summary>
/// <remarks>A slot keeps the last text that fell into it, so the pool never grows, whatever a file holds.</remarks>
internal sealed class CellPool
{
    private const int Slots = 4096;
    private const int LongestPooled = 64;

    private readonly string?[] known = new string?[Slots];

    /// <summary>The text as a string.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestPooled)
        {
            return text.ToString();
        }

        ref var slot = ref known[string.GetHashCode(text) & (Slots - 1)];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
