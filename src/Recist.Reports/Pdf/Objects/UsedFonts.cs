using Recist.Reports.Fonts;

namespace Recist.Reports.Pdf.Objects;

/// <summary>The fonts of one document in the order of their first use.</summary>
internal sealed class UsedFonts
{
    private readonly Dictionary<FontFace, UsedFont> _fonts = [];

    /// <summary>The face as this document uses it.</summary>
    public UsedFont Of(FontFace face)
    {
        if (!_fonts.TryGetValue(face, out var font))
        {
            font = new UsedFont(face, $"F{_fonts.Count + 1}");
            _fonts.Add(face, font);
        }

        return font;
    }

    /// <summary>Writes the fonts; the answer is the font dictionary of page resources.</summary>
    public PdfBuffer Write(PdfFile file)
    {
        var resources = new PdfBuffer().Add("<< ");
        foreach (var font in _fonts.Values)
        {
            resources.Add($"/{font.Name} ").Ref(font.Write(file));
        }

        return resources.Add(">>");
    }
}
