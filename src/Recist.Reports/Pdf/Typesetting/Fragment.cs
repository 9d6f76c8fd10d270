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
}
