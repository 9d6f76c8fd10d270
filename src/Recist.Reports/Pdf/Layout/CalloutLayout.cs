using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>A framed message: a bar of its colour at the start and a tinted ground.</summary>
internal static class CalloutLayout
{
    private const double Bar = 4;

    /// <summary>Adds the message; it stays in one piece unless it is taller than a page.</summary>
    public static void Add(LayoutContext layout, Callout callout)
    {
        var padding = layout.Type.CalloutPadding;
        var element = layout.Root.Add("Div");
        var width = layout.Width - Bar - (2 * padding);
        var size = layout.Type.Body;
        AddBand(layout, callout.Tone, padding * 0.7, null, null);
        var title = TextStyle.Plain(size * 1.12) with { Bold = true, Colour = Palette.Text(callout.Tone) };
        AddLines(layout, callout.Tone, layout.Lines(callout.Title, title, width), new(Bar + padding, width, title.Size, Alignment.Start, element.Add("P")));
        foreach (var paragraph in callout.Paragraphs)
        {
            AddBand(layout, callout.Tone, size * 0.25, null, null);
            AddLines(layout, callout.Tone, layout.Lines(paragraph, TextStyle.Plain(size), width), new(Bar + padding, width, size, Alignment.Start, element.Add("P")));
        }

        AddBand(layout, callout.Tone, padding * 0.7, null, null, Keep.None);
        layout.Gap = layout.Type.BlockGap * 1.2;
    }

    private static void AddLines(LayoutContext layout, Tone tone, List<TextLine> lines, TextBox box) =>
        lines.ForEach(line => AddBand(layout, tone, layout.LineHeight(box.Size), line, box));

    private static void AddBand(LayoutContext layout, Tone tone, double height, TextLine? line, TextBox? box, Keep keep = Keep.Together) =>
        layout.Add(new(height, (canvas, top) =>
        {
            // Half a point of overlap hides the seam that viewers draw between neighbouring areas.
            canvas.Fill(layout.Left(0, layout.Width), top, layout.Width, height + (keep == Keep.None ? 0 : 0.5), Palette.Ground(tone));
            canvas.Fill(layout.Left(0, Bar), top, Bar, height + (keep == Keep.None ? 0 : 0.5), Palette.Mark(tone));
            if (line is not null && box is not null)
            {
                layout.DrawLine(canvas, line, box, top);
            }
        })
        { Keep = keep });
}
