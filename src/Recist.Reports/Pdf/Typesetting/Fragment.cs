using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Typesetting;

/// <summary>Shaped text of one face, style and direction that is never broken.</summary>
internal sealed record Fragment(FontFace Face, TextStyle Style, string Text, byte Level, ShapedText Shaped)
{
    /// <summary>The width in points.</summary>
    public double Width { get; } = Shaped.Advance * Style.Size / Face.File.UnitsPerEm;
}
