namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Text of one face and direction as glyphs; shared by every place of a document where the same text stands.</summary>
internal sealed class ShapedText
{
    /// <summary>Takes the glyphs in visual order.</summary>
    public ShapedText(string text, bool rightToLeft, Glyph[] glyphs)
    {
        Glyphs = glyphs;
        Clusters = Divide(text, rightToLeft, glyphs);
        Advance = glyphs.Sum(glyph => glyph.Advance);
    }

    /// <summary>The glyphs in visual order.</summary>
    public Glyph[] Glyphs { get; }

    /// <summary>The glyphs in order of reading, with the text that each group stands for.</summary>
    public Cluster[] Clusters { get; }

    /// <summary>The width, font units.</summary>
    public int Advance { get; }

    private static Cluster[] Divide(string text, bool rightToLeft, Glyph[] glyphs)
    {
        var clusters = new List<Cluster>(glyphs.Length);
        for (var (start, end, x) = (0, 0, 0); start < glyphs.Length; start = end)
        {
            var left = x;
            for (end = start; end < glyphs.Length && glyphs[end].Cluster == glyphs[start].Cluster; end++)
            {
                x += glyphs[end].Advance;
            }

            clusters.Add(new(start, end - start, glyphs[start].Cluster, left, ""));
        }

        if (rightToLeft)
        {
            clusters.Reverse();
        }

        for (var i = 0; i < clusters.Count; i++)
        {
            var next = i + 1 < clusters.Count ? clusters[i + 1].Place : text.Length;
            clusters[i] = clusters[i] with { Text = text[clusters[i].Place..next] };
        }

        return [.. clusters];
    }
}

/// <summary>Glyphs that stand for one piece of text.</summary>
/// <param name="First">The first glyph, in visual order.</param>
/// <param name="Count">How many glyphs.</param>
/// <param name="Place">Where the text starts.</param>
/// <param name="X">Where the glyphs start, font units from the left end.</param>
/// <param name="Text">The text.</param>
internal readonly record struct Cluster(int First, int Count, int Place, int X, string Text);
