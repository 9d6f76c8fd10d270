using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Headings, paragraphs and the lines of other blocks.</summary>
internal static class TextLayout
{
    /// <summary>A heading; all its lines stay with the start of what follows.</summary>
    public static void Heading(LayoutContext layout, Heading heading)
    {
        var size = layout.Type.Headings[heading.Level - 1];
        var style = TextStyle.Plain(size) with { Bold = true };
        var element = layout.Root.Add($"H{heading.Level}");
        var first = layout.Slabs.Count;
        layout.Gap = Math.Max(layout.Gap, layout.Type.GapAbove(heading.Level));
        Stack(layout, layout.Lines(heading.Text, style, layout.Width), new(0, layout.Width, size, Alignment.Start, element), Keep.Always, Keep.Always);
        layout.Headings.Add((heading, layout.Slabs[first]));
        layout.Gap = layout.Type.GapUnder(heading.Level);
    }

    /// <summary>A paragraph over the whole width.</summary>
    public static void Paragraph(LayoutContext layout, Paragraph paragraph)
    {
        var size = layout.Type.Body;
        var lines = layout.Lines(paragraph.Text, TextStyle.Plain(size), layout.Width);
        var box = new TextBox(0, layout.Width, size, Alignment.Start, layout.Root.Add("P"));
        Stack(layout, lines, box, Keep.None, paragraph.KeepWithNext ? Keep.Always : Keep.None);
        layout.Gap = layout.Type.BlockGap;
    }

    /// <summary>Adds lines one under the other; at least two stay together at either end.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="box">Where they stand.</param>
    /// <param name="between">How they hold together.</param>
    /// <param name="end">How the last holds to what follows.</param>
    public static void Stack(LayoutContext layout, List<TextLine> lines, TextBox box, Keep between, Keep end)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var keep = i == lines.Count - 1 ? end : i == 0 || i == lines.Count - 2 ? Stronger(between, Keep.Together) : between;
            layout.Add(new(layout.LineHeight(box.Size), (canvas, top) => layout.DrawLine(canvas, line, box, top)) { Keep = keep });
        }
    }

    private static Keep Stronger(Keep one, Keep other) => one > other ? one : other;
}
