using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>The head and foot of every page, drawn as artifacts, and the space between them.</summary>
internal static class PageFrame
{
    private const double Edge = 30;
    private const double Apart = 12;
    private const double Hairline = 0.5;

    /// <summary>Where content starts, from the top of the sheet.</summary>
    public static double Top(ReportDocument document) => HasHead(document) ? Edge + (Small(document) * 1.5) + 16 : 44;

    /// <summary>Where content ends at the latest, from the top of the sheet.</summary>
    public static double Bottom(ReportDocument document) => document.Paper.Height - Edge - (Small(document) * 1.5) - 12;

    /// <summary>From the top of a line to its baseline.</summary>
    public static double Baseline(double size, double lineHeight)
    {
        var face = FontLibrary.Shared.Faces(bold: false, emphasis: false)[0];
        return ((lineHeight - ((face.Ascent + face.Depth) * size)) / 2) + (face.Ascent * size);
    }

    /// <summary>Draws the head and foot of one page.</summary>
    public static void Draw(LayoutContext layout, PageCanvas canvas, ReportDocument document, int pages)
    {
        var furniture = document.Furniture;
        var line = layout.LineHeight(Small(document));
        if (HasHead(document))
        {
            DrawPair(layout, canvas, Small(document), Edge, furniture.HeaderStart, furniture.HeaderEnd);
            canvas.Rule(layout.Left(0, layout.Width), Edge + line + 3, layout.Width, Hairline, Palette.Hairline);
        }

        var label = furniture.PageLabel.Length == 0 ? "" : furniture.LabelOf(canvas.Index + 1, pages);
        DrawPair(layout, canvas, Small(document), document.Paper.Height - Edge - line, furniture.FooterStart, label);
    }

    private static bool HasHead(ReportDocument document) => document.Furniture.HeaderStart.Length + document.Furniture.HeaderEnd.Length > 0;

    private static double Small(ReportDocument document) => Typography.Of(document.Look).Small;

    private static void DrawPair(LayoutContext layout, PageCanvas canvas, double size, double top, string start, string end)
    {
        var half = (layout.Width - Apart) / 2;
        var style = TextStyle.Plain(size) with { Colour = Palette.Grey };
        var endLine = OneLine.Of(layout, end, style, start.Length == 0 ? layout.Width : half);
        var startWidth = layout.Width - endLine.Width - Apart;
        var startLine = OneLine.Of(layout, start, style, startWidth);
        layout.DrawLine(canvas, startLine, new(0, startWidth, size, Alignment.Start, null), top);
        layout.DrawLine(canvas, endLine, new(layout.Width - endLine.Width, endLine.Width, size, Alignment.Start, null), top);
    }
}
