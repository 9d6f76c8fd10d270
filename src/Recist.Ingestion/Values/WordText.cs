namespace Recist.Ingestion;

/// <summary>Words as people type them.</summary>
internal static class WordText
{
    /// <summary>The letters and digits of a word in capitals.</summary>
    public static string Bare(string text)
    {
        var kept = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept, 0, length).ToUpperInvariant();
    }
}
