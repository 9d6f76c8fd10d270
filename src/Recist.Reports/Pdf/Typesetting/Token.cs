namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Text between two places where a line may end: a word, a part of one, or a space.</summary>
internal sealed record Token(IReadOnlyList<Fragment> Fragments, bool IsSpace)
{
    /// <summary>Whether the line ends after this space, wherever it is.</summary>
    public bool EndsLine { get; init; }

    /// <summary>The width in points.</summary>
    public double Width { get; } = Fragments.Sum(fragment => fragment.Width);
}
