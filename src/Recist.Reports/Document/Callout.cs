namespace Recist.Reports.Document;

/// <summary>A framed message that stays in one piece. Its title says in words what its colour repeats.</summary>
public sealed record Callout(Tone Tone, string Title, IReadOnlyList<RichText> Paragraphs) : Block
{
    /// <summary>A message of one paragraph.</summary>
    public Callout(Tone tone, string title, RichText text)
        : this(tone, title, [text])
    {
    }
}
