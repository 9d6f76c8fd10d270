using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf;

/// <summary>A line of text as PDF operators. Glyphs are written in order of reading, also from right to left, so that programs that read
/// the text get it in order.</summary>
internal sealed class TextDrawing
{
    private readonly PdfBuffer _content;
    private double _pen;
    private bool _open;

    private TextDrawing(PdfBuffer content)
    {
        _content = content;
    }

    /// <summary>Draws a line from its left end, in the space of the page (from the bottom).</summary>
    public static void Draw(PdfBuffer content, UsedFonts fonts, TextLine line, double x, double y, bool upwards)
    {
        content.Add("BT ").Add(upwards ? "0 1 -1 0 " : "1 0 0 1 ").Number(x).Number(y).Add("Tm\n");
        var drawing = new TextDrawing(content);
        TextStyle? current = null;
        UsedFont? font = null;
        foreach (var (fragment, at) in line.Fragments)
        {
            var next = fonts.Of(fragment.Face);
            if (next != font || current?.Size != fragment.Style.Size || current?.Colour != fragment.Style.Colour)
            {
                drawing.Close();
                content.Add($"/{next.Name} ").Number(fragment.Style.Size).Add("Tf ").Colour(fragment.Style.Colour, "rg ");
            }

            (font, current) = (next, fragment.Style);
            drawing.Show(font, fragment, at);
        }

        drawing.Close();
        content.Add("ET\n");
    }

    private void Show(UsedFont font, Fragment fragment, double x)
    {
        var scale = fragment.Style.Size / fragment.Face.File.UnitsPerEm;
        foreach (var cluster in fragment.Shaped.Clusters)
        {
            var glyphs = fragment.Shaped.Glyphs.AsSpan(cluster.First, cluster.Count);
            var code = font.Code(glyphs, cluster.Text);
            var shift = code == glyphs[0].Id ? glyphs[0].X : 0;
            MoveTo(x + ((cluster.X + shift) * scale), fragment.Style.Size);
            _content.Hex4(code);
            _pen += font.Advance(code) * scale;
        }
    }

    /// <summary>Opens a string at a place on the line. A number in it moves to the left by thousandths of the text size.</summary>
    private void MoveTo(double x, double size)
    {
        var move = Math.Round((_pen - x) / size * 1000, 1);
        if (!_open)
        {
            _content.Add("[<");
            _open = true;
        }

        if (move != 0)
        {
            _content.Add("> ").Number(move).Add("<");
            _pen -= move * size / 1000;
        }
    }

    private void Close()
    {
        _content.Add(_open ? ">] TJ\n" : "");
        _open = false;
    }
}
