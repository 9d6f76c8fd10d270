using System.Collections.Concurrent;

namespace Recist.Ingestion;

/// <summary>What texts mean, each read once: a table names few places and visits in many rows, and each is compared with some hundred words.</summary>
/// <param name="read">Reads a text that is not known yet. It depends on the text alone.</param>
/// <remarks>It holds a bounded number of short texts, so that no upload fills the memory of a process.</remarks>
internal sealed class Remembered<T>(Func<string, T> read)
{
    private const int MostKnown = 1000;
    private const int LongestKnown = 100;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);

    /// <summary>What the text means.</summary>
    public T Of(string text)
    {
        if (known.TryGetValue(text, out var meaning))
        {
            return meaning;
        }

        meaning = read(text);
        if (text.Length <= LongestKnown && known.Count < MostKnown)
        {
            known.TryAdd(text, meaning);
        }

        return meaning;
    }
}
