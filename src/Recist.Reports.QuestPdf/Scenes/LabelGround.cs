using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;
using Recist.Reports.Scenes;

namespace Recist.Reports.QuestPdf.Scenes;

/// <summary>The white ground under a label. Drawing the text twice instead would make it read twice.</summary>
internal static class LabelGround
{
    private const double Margin = 1.5;

    public static Box Of(Label label)
    {
        var width = Width(label);
        var before = label.Anchor switch { Anchor.Middle => width / 2, Anchor.Right => width, _ => 0 };
        var (start, up) = (before + Margin, label.Size * 0.8);
        var (along, across) = (width + (2 * Margin), label.Size);
        return label.Upwards
            ? new(new(label.At.X - up, label.At.Y - along + start), across, along) { Fill = Palette.White }
            : new(new(label.At.X - start, label.At.Y - up), along, across) { Fill = Palette.White };
    }

    private static double Width(Label label)
    {
        using var shaper = new Shaper("en");
        var tokeniser = new Tokeniser(FontLibrary.Shared, shaper, rightToLeft: false);
        return tokeniser.Tokens(label.Text, TextStyle.Plain(label.Size) with { Bold = label.Bold }).Sum(token => token.Width);
    }
}
