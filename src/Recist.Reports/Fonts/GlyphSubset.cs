namespace Recist.Reports.Fonts;

/// <summary>Cuts a font down to the outlines that a document draws; glyph numbers stay as they are.</summary>
internal sealed class GlyphSubset
{
    private const int HasMore = 0x20;
    private static readonly string[] _copied = ["cvt ", "fpgm", "prep"];
    private readonly TrueTypeFile _font;
    private readonly SortedSet<int> _wanted = [0];
    private readonly IReadOnlyList<CompositeGlyph> _composites;

    private GlyphSubset(TrueTypeFile font, IReadOnlyList<CompositeGlyph> composites)
    {
        (_font, _composites) = (font, composites);
    }

    private int Count => _composites.Count > 0 ? _font.GlyphCount + _composites.Count : _wanted.Max + 1;

    /// <summary>A TrueType file with the outlines of the glyphs, of the parts they are composed of, and of glyph 0.</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="glyphs">Glyphs of the font.</param>
    /// <param name="composites">Further glyphs; the first gets the number after the last glyph of the font, and so on.</param>
    public static byte[] Of(TrueTypeFile font, IEnumerable<int> glyphs, IReadOnlyList<CompositeGlyph> composites)
    {
        var subset = new GlyphSubset(font, composites);
        foreach (var glyph in glyphs.Concat(composites.SelectMany(composite => composite.Parts.Select(part => part.Glyph))))
        {
            subset.Want(glyph);
        }

        return TrueTypeWriter.File(subset.Tables());
    }

    private SortedDictionary<string, byte[]> Tables()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        (tables["glyf"], tables["loca"]) = Outlines();
        tables["head"] = Changed("head", (8, 0), (10, 0), (50, 1));
        tables["hhea"] = Changed("hhea", (34, Count));
        tables["maxp"] = Limits();
        tables["hmtx"] = Metrics();
        foreach (var tag in _copied.Where(tag => _font.Table(tag).Length > 0))
        {
            tables[tag] = _font.Table(tag).ToArray();
        }

        return tables;
    }

    private void Want(int glyph)
    {
        var outline = _font.Outline(glyph);
        if (!_wanted.Add(glyph) || outline.Length == 0 || outline.Int16(0) >= 0)
        {
            return;
        }

        for (var (at, flags) = (10, HasMore); (flags & HasMore) != 0;)
        {
            flags = outline.UInt16(at);
            Want(outline.UInt16(at + 2));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
    }

    private (byte[] Glyf, byte[] Loca) Outlines()
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (Count + 1)];
        for (var glyph = 0; glyph < Count; glyph++)
        {
            loca.AsSpan().PutInt32(4 * glyph, (int)glyf.Length);
            if (_wanted.Contains(glyph))
            {
                glyf.Write(_font.Outline(glyph));
            }
            else if (glyph >= _font.GlyphCount)
            {
                glyf.Write(_composites[glyph - _font.GlyphCount].Outline(_font));
            }

            glyf.SetLength((glyf.Length + 3) & ~3L);
            glyf.Position = glyf.Length;
        }

        loca.AsSpan().PutInt32(4 * Count, (int)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    /// <summary>The limits that a rasteriser reserves memory by, wide enough for composites of marks.</summary>
    private byte[] Limits()
    {
        var limits = Changed("maxp", (4, Count));
        if (_composites.Count > 0)
        {
            foreach (var (at, least) in new[] { (10, 1000), (12, 100), (28, 16), (30, 4) })
            {
                limits.AsSpan().PutUInt16(at, Math.Max(least, _font.Table("maxp").UInt16(at)));
            }
        }

        return limits;
    }

    private byte[] Metrics()
    {
        var metrics = new byte[4 * Count];
        var longs = _font.Table("hhea").UInt16(34);
        var source = _font.Table("hmtx");
        foreach (var glyph in _wanted)
        {
            var bearing = glyph < longs ? source.UInt16((4 * glyph) + 2) : source.UInt16((4 * longs) + (2 * (glyph - longs)));
            metrics.AsSpan().PutUInt16(4 * glyph, _font.Advance(glyph));
            metrics.AsSpan().PutUInt16((4 * glyph) + 2, bearing);
        }

        foreach (var (index, composite) in _composites.Index())
        {
            ReadOnlySpan<byte> outline = composite.Outline(_font);
            metrics.AsSpan().PutUInt16(4 * (_font.GlyphCount + index), composite.Advance);
            metrics.AsSpan().PutUInt16((4 * (_font.GlyphCount + index)) + 2, outline.Length == 0 ? 0 : outline.Int16(2));
        }

        return metrics;
    }

    private byte[] Changed(string tag, params (int At, int Value)[] changes)
    {
        var copy = _font.Table(tag).ToArray();
        foreach (var (at, value) in changes)
        {
            copy.AsSpan().PutUInt16(at, value);
        }

        return copy;
    }
}
