using QuestPDF.Drawing;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Fonts;
#if !QUESTPDF_2023
using QuestPDF.Helpers;
#endif

namespace Recist.Reports.QuestPdf;

/// <summary>The fonts of the built-in engine, given to QuestPDF under names of our own: one family for each script, tried in order.</summary>
internal static class FontSet
{
    private static readonly FontLibrary _library = FontLibrary.Shared;

    private static string[] Families => [.. _library.Faces(false, false).Select((_, i) => $"Recist{i}")];

    /// <summary>Loads every font; once for a process.</summary>
    public static void Register()
    {
        foreach (var (i, family) in Families.Index())
        {
            FontFace[] faces = [_library.Faces(false, false)[i], _library.Faces(true, false)[i], _library.Faces(false, true)[i]];
            foreach (var face in faces.Distinct())
            {
                using var file = new MemoryStream(face.File.Data, writable: false);
                FontManager.RegisterFontWithCustomName(family, file);
            }
        }
    }

    /// <summary>Sets the families in their order. Ligatures stay off: a reader who searches or copies would lose their letters.</summary>
    public static TextStyle Apply(TextStyle style) =>
#if QUESTPDF_2023
        Nested(style, Families);

    private static TextStyle Nested(TextStyle style, ReadOnlySpan<string> families)
    {
        var rest = families.Length > 1 ? Nested(TextStyle.Default, families[1..]) : null;
        return rest is null ? style.FontFamily(families[0]) : style.FontFamily(families[0]).Fallback(rest);
    }
#else
        style.FontFamily(Families).DisableFontFeature(FontFeatures.StandardLigatures);
#endif

    /// <summary>Sets the height of a line relative to the text size.</summary>
    public static TextStyle Leading(this TextStyle style, double height)
    {
#if QUESTPDF_2023
        // There it multiplies the font's own line height instead.
        var own = _library.Faces(false, false)[0];
        return style.LineHeight((float)(height / (own.Ascent + own.Depth)));
#else
        return style.LineHeight((float)height);
#endif
    }

    /// <summary>Lets a word that is too long for its place break anywhere.</summary>
    public static TextStyle Breaking(this TextStyle style, string text)
    {
#if QUESTPDF_2023
        // Later versions do so by themselves; this one would give up on the document.
        const int longest = 12;
        return text.Split(' ').Any(word => word.Length > longest) ? style.WrapAnywhere() : style;
#else
        return style;
#endif
    }
}
