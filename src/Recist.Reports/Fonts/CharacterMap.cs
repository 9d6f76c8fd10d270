namespace Recist.Reports.Fonts;

/// <summary>The characters that a font has a glyph for.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, ushort> _glyphs = [];

    private CharacterMap()
    {
    }

    /// <summary>Whether the character has a glyph.</summary>
    public bool Has(int character) => _glyphs.ContainsKey(character);

    /// <summary>The glyph of a character, or 0.</summary>
    public int Glyph(int character) => _glyphs.GetValueOrDefault(character);

    /// <summary>Reads the Unicode subtables of a cmap table.</summary>
    public static CharacterMap Covered(ReadOnlySpan<byte> cmap)
    {
        var map = new CharacterMap();
        for (var i = 0; i < cmap.UInt16(2); i++)
        {
            var record = cmap.Slice(4 + (8 * i), 8);
            var subtable = cmap[record.Int32(4)..];
            if (record.UInt16(0) is 0 or 3)
            {
                map.Read(subtable);
            }
        }

        return map;
    }

    private void Read(ReadOnlySpan<byte> subtable)
    {
        switch (subtable.UInt16(0))
        {
            case 4:
                ReadSegments(subtable);
                break;
            case 12:
                ReadGroups(subtable);
                break;
            default:
                break;
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var twice = table.UInt16(6);
        for (var segment = 0; segment < twice; segment += 2)
        {
            var (last, first) = (table.UInt16(14 + segment), table.UInt16(16 + twice + segment));
            var delta = table.UInt16(16 + (2 * twice) + segment);
            var place = 16 + (3 * twice) + segment;
            var offset = table.UInt16(place);
            for (var c = first; c <= last && c < 0xFFFF; c++)
            {
                var glyph = offset == 0 ? c : table.UInt16(place + offset + (2 * (c - first)));
                Add(c, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        for (var i = 0; i < table.Int32(12); i++)
        {
            var group = table.Slice(16 + (12 * i), 12);
            for (var c = group.Int32(0); c <= group.Int32(4); c++)
            {
                Add(c, group.Int32(8) + c - group.Int32(0));
            }
        }
    }

    private void Add(int character, int glyph)
    {
        if (glyph != 0)
        {
            _glyphs[character] = (ushort)glyph;
        }
    }
}
