namespace Recist.Reports.Fonts;

/// <summary>Cuts a font down to the outlines that a document draws; glyph numbers stay as they are.</summary>
internal static class GlyphSubset
{
    private const int HasMore = 0x20;
    private static readonly string[] _copied = ["cvt ", "fpgm", "prep"];

    /// <summary>A TrueType file with the outlines of the glyphs, of the parts they are composed of, and of glyph 0.</summary>
    public static byte[] Of(TrueTypeFile font, IEnumerable<int> glyphs)
    {
        var wanted = new SortedSet<int> { 0 };
        foreach (var glyph in glyphs)
        {
            Want(font, glyph, wanted);
        }

        var count = wanted.Max + 1;
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        (tables["glyf"], tables["loca"]) = Outlines(font, wanted, count);
        tables["head"] = Head(font);
        tables["hhea"] = Changed(font.Table("hhea"), 34, count);
        tables["maxp"] = Changed(font.Table("maxp"), 4, count);
        tables["hmtx"] = Metrics(font, wanted, count);
        foreach (var tag in _copied.Where(tag => font.Table(tag).Length > 0))
        {
            tables[tag] = font.Table(tag).ToArray();
        }

        return TrueTypeWriter.File(tables);
    }

    private static void Want(TrueTypeFile font, int glyph, SortedSet<int> wanted)
    {
        if (!wanted.Add(glyph))
        {
            return;
        }

        var outline = font.Outline(glyph);
        if (outline.Length == 0 || outline.Int16(0) >= 0)
        {
            return;
        }

        for (var (at, flags) = (10, HasMore); (flags & HasMore) != 0;)
        {
            flags = outline.UInt16(at);
            Want(font, outline.UInt16(at + 2), wanted);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }
    }

    private static (byte[] Glyf, byte[] Loca) Outlines(TrueTypeFile font, SortedSet<int> wanted, int count)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (count + 1)];
        for (var glyph = 0; glyph < count; glyph++)
        {
            loca.AsSpan().PutInt32(4 * glyph, (int)glyf.Length);
            if (wanted.Contains(glyph))
            {
                glyf.Write(font.Outline(glyph));
                glyf.SetLength((glyf.Length + 3) & ~3L);
                glyf.Position = glyf.Length;
            }
        }

        loca.AsSpan().PutInt32(4 * count, (int)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    private static byte[] Head(TrueTypeFile font)
    {
        var head = Changed(font.Table("head"), 50, 1);
        head.AsSpan().PutInt32(8, 0);
        return head;
    }

    private static byte[] Changed(ReadOnlySpan<byte> table, int at, int value)
    {
        var copy = table.ToArray();
        copy.AsSpan().PutUInt16(at, value);
        return copy;
    }

    private static byte[] Metrics(TrueTypeFile font, SortedSet<int> wanted, int count)
    {
        var metrics = new byte[4 * count];
        var longs = font.Table("hhea").UInt16(34);
        var source = font.Table("hmtx");
        foreach (var glyph in wanted)
        {
            var bearing = glyph < longs ? source.UInt16((4 * glyph) + 2) : source.UInt16((4 * longs) + (2 * (glyph - longs)));
            metrics.AsSpan().PutUInt16(4 * glyph, font.Advance(glyph));
            metrics.AsSpan().PutUInt16((4 * glyph) + 2, bearing);
        }

        return metrics;
    }
}
