using Recist.Reports.Document;
using Recist.Reports.Fonts;

namespace Recist.Reports.Scenes;

/// <summary>How wide a label will be, so that a chart can keep its labels apart.</summary>
public static class TextWidth
{
    /// <summary>Width of a label in points, from the advances of its characters; kerning makes it a hair narrower when drawn.</summary>
    /// <param name="text">One line.</param>
    /// <param name="size">Text size in points.</param>
    /// <param name="bold">Whether it is set in the heavier weight.</param>
    public static double Of(string text, double size, bool bold = false)
    {
        var width = 0.0;
        foreach (var rune in Printable.Drawn(Isolate.WithoutMarks(text)).EnumerateRunes())
        {
            var face = FontLibrary.Shared.FaceFor(rune.Value, bold, emphasis: false) ?? FontLibrary.Shared.Faces(bold, emphasis: false)[0];
            width += (double)face.File.Advance(face.File.Coverage.Glyph(rune.Value)) / face.File.UnitsPerEm;
        }

        return width * size;
    }
}
