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

    /// <summary>Where content starts, from the top of the sheet: under the head, which has as many lines as it needs.</summary>
    public static double Top(LayoutContext layout, ReportDocument document) =>
        Top(document) + (HasHead(document) ? (HeadLines(layout, document) - 1) * layout.LineHeight(Small(document)) : 0);

    /// <summary>Where content starts under a head of one line.</summary>
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
            var under = DrawHead(layout, canvas, document, line);
            canvas.Rule(layout.Left(0, layout.Width), under + 3, layout.Width, Hairline, Palette.Hairline);
        }

        var label = furniture.PageLabel.Length == 0 ? "" : furniture.LabelOf(canvas.Index + 1, pages);
        DrawPair(layout, canvas, Small(document), document.Paper.Height - Edge - line, furniture.FooterStart, label);
    }

    /// <summary>Whose page it is, and of which visit: never cut, because the rest of an id is another id.</summary>
    private static double DrawHead(LayoutContext layout, PageCanvas canvas, ReportDocument document, double line)
    {
        var (start, end) = Head(layout, document);
        foreach (var (i, text) in start.Index())
        {
            layout.DrawLine(canvas, text, new(0, text.Width, Small(document), Alignment.Start, null), Edge + (i * line));
        }

        foreach (var (i, text) in end.Index())
        {
            layout.DrawLine(canvas, text, new(layout.Width - text.Width, text.Width, Small(document), Alignment.Start, null), Edge + (i * line));
        }

        return Edge + (Math.Max(start.Count, end.Count) * line);
    }

    private static int HeadLines(LayoutContext layout, ReportDocument document)
    {
        var (start, end) = Head(layout, document);
        return Math.Max(start.Count, end.Count);
    }

    private static (List<TextLine> Start, List<TextLine> End) Head(LayoutContext layout, ReportDocument document)
    {
        var (furniture, style) = (document.Furniture, TextStyle.Plain(Small(document)) with { Colour = Palette.Grey });
        var end = layout.Lines(furniture.HeaderEnd, style, furniture.HeaderStart.Length == 0 ? layout.Width : (layout.Width - Apart) / 2);
        return (layout.Lines(furniture.HeaderStart, style, layout.Width - end.Max(text => text.Width) - Apart), end);
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
