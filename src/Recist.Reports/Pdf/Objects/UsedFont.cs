using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Objects;

/// <summary>A face as one document uses it: which glyphs, and which text each stands for.</summary>
internal sealed class UsedFont(FontFace face, string name)
{
    private readonly SortedDictionary<int, string> _texts = [];

    /// <summary>The name in page resources, for example F1.</summary>
    public string Name => name;

    /// <summary>Glyphs that are drawn.</summary>
    public IEnumerable<int> Glyphs => _texts.Keys;

    /// <summary>Notes that a glyph is drawn for a text; false when it already stands for another text.</summary>
    public bool Use(int glyph, string text) => _texts.TryAdd(glyph, text) || _texts[glyph] == text;

    /// <summary>Notes that a glyph is drawn as a part of something whose text is given elsewhere.</summary>
    public void UsePart(int glyph) => _texts.TryAdd(glyph, "");

    /// <summary>Writes the font, cut to its glyphs; the answer is its object number.</summary>
    public int Write(PdfFile file)
    {
        var font = face.File;
        var subset = GlyphSubset.Of(font, _texts.Keys);
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
        foreach (var glyph in _texts.Keys)
        {
            value.Number(glyph).Add("[").Number(Thousandths(face.File.Advance(glyph))).Add("] ");
        }

        return value;
    }

    private PdfBuffer UnicodeMap()
    {
        var map = new PdfBuffer().Add("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def ")
            .Add("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var chunk in _texts.Where(pair => pair.Value.Length > 0).Chunk(100))
        {
            map.Add(string.Create(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n"));
            foreach (var (glyph, text) in chunk)
            {
                map.Add("<").Hex4(glyph).Add("> <").Add(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))).Add(">\n");
            }

            map.Add("endbfchar\n");
        }

        return map.Add("endcmap CMapName currentdict /CMap defineresource pop end end");
    }
}
