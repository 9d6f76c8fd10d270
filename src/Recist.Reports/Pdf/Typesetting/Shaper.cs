using HarfBuzzSharp;
using Recist.Reports.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Turns text into glyphs with kerning, ligatures and joining. One to a document; remembers what it shaped.</summary>
internal sealed class Shaper(string language) : IDisposable
{
    private readonly Buffer _buffer = new();
    private readonly Language _language = new(language);
    private readonly Dictionary<(FontFace Face, string Text, bool RightToLeft), ShapedText> _shaped = [];

    /// <summary>The fragment of a text that is of one face, style and direction.</summary>
    public Fragment Shape(FontFace face, TextStyle style, string text, byte level)
    {
        var key = (face, text, level % 2 == 1);
        if (!_shaped.TryGetValue(key, out var shaped))
        {
            shaped = new(text, key.Item3, Glyphs(face, text, key.Item3));
            _shaped.Add(key, shaped);
        }

        return new Fragment(face, style, text, level, shaped);
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    private Glyph[] Glyphs(FontFace face, string text, bool rightToLeft)
    {
        _buffer.ClearContents();
        _buffer.AddUtf16(text);
        _buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        _buffer.Language = _language;
        _buffer.GuessSegmentProperties();
        face.Shaping.Shape(_buffer);
        var infos = _buffer.GetGlyphInfoSpan();
        var positions = _buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var position = positions[i];
            glyphs[i] = new((int)infos[i].Codepoint, (int)infos[i].Cluster, position.XAdvance, position.XOffset, position.YOffset);
        }

        return glyphs;
    }
}
