namespace Recist.Ingestion;

/// <summary>The words of a closed list as files spell them, with what each means.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] words)
    where T : struct
{
    private string[]? bare;

    /// <summary>The words, for a complaint's fix.</summary>
    public string Listed => string.Join(", ", words.Select(w => w.Word).Distinct());

    /// <summary>The meaning of a word spelt exactly.</summary>
    public T? Exact(string word)
    {
        foreach (var (text, value) in words)
        {
            if (string.Equals(text, word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The meaning of a word as people type it: case, spaces, hyphens, underscores and dots do not matter. Any other sign may be a formula or a slip.</summary>
    public T? Loose(string word)
    {
        foreach (var (text, value) in words)
        {
            if (string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (word.Any(c => !char.IsLetterOrDigit(c) && c is not ' ' and not '-' and not '_' and not '.'))
        {
            return null;
        }

        bare ??= Array.ConvertAll(words, w => WordText.Bare(w.Word));
        var at = Array.IndexOf(bare, WordText.Bare(word));
        return at < 0 ? null : words[at].Value;
    }

    /// <summary>The word for a value, as files spell it.</summary>
    public string WordFor(T value) => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;
}
