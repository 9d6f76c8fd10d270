namespace Recist.Reports.Fonts;

/// <summary>A glyph that the subset font gets in addition: glyphs of the font drawn as one, so that it can stand for one text.</summary>
/// <param name="Advance">Font units.</param>
/// <param name="Parts">Glyphs of the font, each moved by font units.</param>
internal sealed record CompositeGlyph(int Advance, IReadOnlyList<(int Glyph, int X, int Y)> Parts)
{
    private const int WordsAreOffsets = 0x3;
    private const int More = 0x20;

    /// <summary>The outline as a TrueType composite; empty when all parts are blank.</summary>
    public byte[] Outline(TrueTypeFile font)
    {
        var drawn = Parts.Where(part => font.Outline(part.Glyph).Length > 0).ToList();
        if (drawn.Count == 0)
        {
            return [];
        }

        var outline = new byte[10 + (8 * drawn.Count)];
        Span<byte> span = outline;
        span.PutUInt16(0, -1);
        span.PutUInt16(2, drawn.Min(part => font.Outline(part.Glyph).Int16(2) + part.X));
        span.PutUInt16(4, drawn.Min(part => font.Outline(part.Glyph).Int16(4) + part.Y));
        span.PutUInt16(6, drawn.Max(part => font.Outline(part.Glyph).Int16(6) + part.X));
        span.PutUInt16(8, drawn.Max(part => font.Outline(part.Glyph).Int16(8) + part.Y));
        foreach (var (index, part) in drawn.Index())
        {
            var at = span[(10 + (8 * index))..];
            at.PutUInt16(0, WordsAreOffsets | (index < drawn.Count - 1 ? More : 0));
            at.PutUInt16(2, part.Glyph);
            at.PutUInt16(4, part.X);
            at.PutUInt16(6, part.Y);
        }

        return outline;
    }
}
