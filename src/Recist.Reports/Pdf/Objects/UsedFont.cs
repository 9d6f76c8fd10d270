using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Objects;

/// <summary>A face as one document uses it: which glyphs, and which text each stands for.</summary>
internal sealed class UsedFont(FontFace face, string name)
{
    private const int LastCode = 0xFFFF;
    private readonly SortedDictionary<int, string> _texts = [];
    private readonly List<CompositeGlyph> _composites = [];
    private readonly Dictionary<(string Shape, string Text), int> _codes = [];

    /// <summary>The name in page resources, for example F1.</summary>
    public string Name => name;

    /// <summary>The code that draws the glyphs of a cluster and is read back as the text. Mostly the number of its one glyph; where that
    /// already stands for another text, or the cluster has several glyphs (a letter and its dots), the font gets a further glyph.</summary>
    public int Code(ReadOnlySpan<Glyph> cluster, string text)
    {
        if (cluster.Length == 1 && cluster[0].Y == 0 && (_texts.TryAdd(cluster[0].Id, text) || _texts[cluster[0].Id] == text))
        {
            return cluster[0].Id;
        }

        var (parts, pen) = (new List<(int Glyph, int X, int Y)>(), 0);
        foreach (var glyph in cluster)
        {
            parts.Add((glyph.Id, pen + glyph.X, glyph.Y));
            pen += glyph.Advance;
        }

        var key = (string.Join(' ', parts), text);
        if (!_codes.TryGetValue(key, out var code))
        {
            code = face.File.GlyphCount + _composites.Count;
            if (code > LastCode)
            {
                // Only fonts with every glyph number taken come here; they hold a glyph for each character.
                return cluster[0].Id;
            }

            _codes.Add(key, code);
            _composites.Add(new(pen, parts));
            _texts.Add(code, text);
        }

        return code;
    }

    /// <summary>How far the pen moves on after a code, font units.</summary>
    public int Advance(int code) =>
        code < face.File.GlyphCount ? face.File.Advance(code) : _composites[code - face.File.GlyphCount].Advance;

    /// <summary>Writes the font, cut to its glyphs; the answer is its object number.</summary>
    public int Write(PdfFile file)
    {
        var font = face.File;
        var subset = GlyphSubset.Of(font, _texts.Keys.Where(code => code < font.GlyphCount), _composites);
        var fullName = $"{Tag(subset)}+{font.PostScriptName}";
        var data = file.AddStream($"/Length1 {subset.Length} ", subset);
        var descriptor = file.Add(Descriptor(fullName, data));
        var descendant = file.Add(new PdfBuffer()
            .Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{fullName} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ")
            .Add("/CIDToGIDMap /Identity /DW 0 /FontDescriptor ").Ref(descriptor).Add("/W [").Add(Widths().Written).Add("] >>"));
        var unicode = file.AddStream("", UnicodeMap().Written);
        return file.Add(new PdfBuffer().Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{fullName} /Encoding /Identity-H /DescendantFonts [")
            .Ref(descendant).Add("] /ToUnicode ").Ref(unicode).Add(">>"));
    }

    /// <summary>Six letters from the content, as subset names need.</summary>
    private static string Tag(byte[] subset) =>
        string.Concat(SHA256.HashData(subset).Take(6).Select(b => (char)('A' + (b % 26))));

    private double Thousandths(int units) => units * 1000.0 / face.File.UnitsPerEm;

    private PdfBuffer Descriptor(string fullName, int data)
    {
        const int Symbolic = 4;
        const int Italic = 64;
        var font = face.File;
        var head = font.Table("head");
        var flags = Symbolic | (font.ItalicAngle == 0 ? 0 : Italic);
        var value = new PdfBuffer().Add($"<< /Type /FontDescriptor /FontName /{fullName} /Flags {flags} /FontBBox [");
        for (var at = 36; at <= 42; at += 2)
        {
            value.Number(Thousandths(head.Int16(at)));
        }

        return value.Add("] /ItalicAngle ").Number(font.ItalicAngle).Add("/Ascent ").Number(Thousandths(font.Ascent))
            .Add("/Descent ").Number(Thousandths(font.Descent)).Add("/CapHeight ").Number(Thousandths(font.CapHeight))
            .Add("/StemV 80 /FontFile2 ").Ref(data).Add(">>");
    }

    private PdfBuffer Widths()
    {
        var value = new PdfBuffer();
        foreach (var code in _texts.Keys)
        {
            value.Number(code).Add("[").Number(Thousandths(Advance(code))).Add("] ");
        }

        return value;
    }

    private PdfBuffer UnicodeMap()
    {
        var map = new PdfBuffer().Add("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def ")
            .Add("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in _texts.Chunk(100))
        {
            map.Add(string.Create(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n"));
            foreach (var (code, text) in chunk)
            {
                map.Add("<").Hex4(code).Add("> <").Add(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Add(">\n");
            }

            map.Add("endbfchar\n");
        }

        return map.Add("endcmap CMapName currentdict /CMap defineresource pop end end");
    }
}
