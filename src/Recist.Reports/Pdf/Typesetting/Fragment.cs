using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Shaped text of one face, style and direction that is never broken.</summary>
internal sealed record Fragment(FontFace Face, TextStyle Style, string Text, byte Level, Glyph[] Glyphs)
{
    /// <summary>The width in points.</summary>
    public double Width { get; } = Sum(Glyphs) * Style.Size / Face.File.UnitsPerEm;

    /// <summary>Whether it reads from right to left.</summary>
    public bool RightToLeft => Level % 2 == 1;

    private static int Sum(Glyph[] glyphs)
    {
        var sum = 0;
        foreach (var glyph in glyphs)
        {
            sum += glyph.Advance;
        }

        return sum;
    }

    /// <summary>The clusters in order of reading: the glyphs, the text they stand for, and where they start, font units.</summary>
    public IEnumerable<(Range Glyphs, string Text, int X)> Clusters()
    {
        var clusters = new List<(Range Glyphs, int Start, int X)>();
        for (var (start, end, x) = (0, 0, 0); start < Glyphs.Length; start = end)
        {
            var left = x;
            for (end = start; end < Glyphs.Length && Glyphs[end].Cluster == Glyphs[start].Cluster; end++)
            {
                x += Glyphs[end].Advance;
            }

            clusters.Add((start..end, Glyphs[start].Cluster, left));
        }

        if (RightToLeft)
        {
            clusters.Reverse();
        }

        for (var i = 0; i < clusters.Count; i++)
        {
            var next = i + 1 < clusters.Count ? clusters[i + 1].Start : Text.Length;
            yield return (clusters[i].Glyphs, Text[clusters[i].Start..next], clusters[i].X);
        }
    }
}
