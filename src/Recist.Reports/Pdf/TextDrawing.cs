using Recist.Reports.Document;
using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>Text as PDF operators.</summary>
internal static class TextDrawing
{
    /// <summary>Adds a colour and the operator that sets it.</summary>
    public static PdfBuffer Colour(this PdfBuffer content, Colour colour, string operation) =>
        content.Exact(Math.Round(colour.Red / 255.0, 3)).Exact(Math.Round(colour.Green / 255.0, 3)).Exact(Math.Round(colour.Blue / 255.0, 3)).Add(operation);

    /// <summary>Draws a line from its left end, in the space of the page (from the bottom).</summary>
    public static void Draw(PdfBuffer content, UsedFonts fonts, TextLine line, double x, double y, bool upwards)
    {
        content.Add("BT ").Add(upwards ? "0 1 -1 0 " : "1 0 0 1 ").Number(x).Number(y).Add("Tm\n");
        (UsedFont, double)? current = null;
        Colour? ink = null;
        foreach (var fragment in line.Fragments)
        {
            var font = fonts.Of(fragment.Face);
            if (current != (font, fragment.Style.Size))
            {
                content.Add($"/{font.Name} ").Number(fragment.Style.Size).Add("Tf ");
                current = (font, fragment.Style.Size);
            }

            if (ink != fragment.Style.Colour)
            {
                content.Colour(fragment.Style.Colour, "rg ");
                ink = fragment.Style.Colour;
            }

            DrawFragment(content, font, fragment);
        }

        content.Add("ET\n");
    }

    private static void DrawFragment(PdfBuffer content, UsedFont font, Fragment fragment)
    {
        foreach (var group in GlyphTexts.Groups(fragment, font))
        {
            if (group.ActualText is { } text)
            {
                content.Add("/Span << /ActualText ").Text(text).Add(">> BDC ");
            }

            Show(content, fragment, fragment.Glyphs.AsSpan(group.Start, group.Length));
            if (group.ActualText is not null)
            {
                content.Add("EMC ");
            }
        }
    }

    private static void Show(PdfBuffer content, Fragment fragment, ReadOnlySpan<Glyph> glyphs)
    {
        var file = fragment.Face.File;
        var (moved, rise) = (0, 0);
        content.Add("[<");
        foreach (var glyph in glyphs)
        {
            if (glyph.Y != rise)
            {
                rise = glyph.Y;
                content.Add(">] TJ ").Number(rise * fragment.Style.Size / file.UnitsPerEm).Add("Ts [<");
            }

            // A number in TJ moves to the left; what is due is the kerning so far and the place of this glyph.
            Move(content, moved - glyph.X, file.UnitsPerEm);
            content.Hex4(glyph.Id);
            moved = glyph.X + file.Advance(glyph.Id) - glyph.Advance;
        }

        Move(content, moved, file.UnitsPerEm);
        content.Add(rise == 0 ? ">] TJ\n" : ">] TJ 0 Ts\n");
    }

    private static void Move(PdfBuffer content, int units, int unitsPerEm)
    {
        if (units != 0)
        {
            content.Add("> ").Number(units * 1000.0 / unitsPerEm).Add("<");
        }
    }
}
