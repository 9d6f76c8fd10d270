using System.Text;

namespace Recist.Reports.Fonts;

/// <summary>The tables of a TrueType file with glyf outlines, as far as embedding and layout need them.</summary>
internal sealed class TrueTypeFile
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];

    /// <summary>Reads the table directory and the metrics.</summary>
    /// <exception cref="InvalidDataException">It is not a TrueType file with glyf outlines.</exception>
    public TrueTypeFile(byte[] data)
    {
        _data = data;
        ReadOnlySpan<byte> span = data;
        for (var i = 0; i < span.UInt16(4); i++)
        {
            var at = 12 + (16 * i);
            _tables[Encoding.ASCII.GetString(span.Slice(at, 4))] = (span.Int32(at + 8), span.Int32(at + 12));
        }

        if (!_tables.ContainsKey("glyf") || !_tables.ContainsKey("cmap"))
        {
            throw new InvalidDataException("The font has no glyf outlines.");
        }

        GlyphCount = Table("maxp").UInt16(4);
        UnitsPerEm = Table("head").UInt16(18);
        Ascent = Table("hhea").Int16(4);
        Descent = Table("hhea").Int16(6);
        PostScriptName = NameRecord.PostScript(Table("name"));
        Coverage = CharacterMap.Covered(Table("cmap"));
    }

    /// <summary>The name that PDF readers show, for example SourceSans3-Regular.</summary>
    public string PostScriptName { get; }

    /// <summary>Glyphs in the file.</summary>
    public int GlyphCount { get; }

    /// <summary>Font units to the em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height above the baseline, font units.</summary>
    public int Ascent { get; }

    /// <summary>Depth under the baseline, font units, below zero.</summary>
    public int Descent { get; }

    /// <summary>Height of capitals, font units.</summary>
    public int CapHeight => Table("OS/2").Length >= 90 ? Table("OS/2").Int16(88) : Ascent;

    /// <summary>Slant in degrees, 0 for upright.</summary>
    public int ItalicAngle => Table("post").Int16(4);

    /// <summary>Characters that have a glyph.</summary>
    public CharacterMap Coverage { get; }

    /// <summary>The whole file.</summary>
    public byte[] Data => _data;

    /// <summary>A table by its tag; empty when the file has none.</summary>
    public ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out var table) ? _data.AsSpan(table.Offset, table.Length) : default;

    /// <summary>The advance of a glyph, font units.</summary>
    public int Advance(int glyph)
    {
        var metrics = Table("hhea").UInt16(34);
        return Table("hmtx").UInt16(4 * Math.Min(glyph, metrics - 1));
    }

    /// <summary>The outline of a glyph as stored; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var (start, end) = (Location(glyph), Location(glyph + 1));
        return Table("glyf")[start..end];
    }

    private int Location(int glyph)
    {
        var isLong = Table("head").Int16(50) == 1;
        return isLong ? Table("loca").Int32(4 * glyph) : 2 * Table("loca").UInt16(2 * glyph);
    }
}
