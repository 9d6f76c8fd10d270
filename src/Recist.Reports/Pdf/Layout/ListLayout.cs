using Recist.Reports.Document;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>Lists with bullets or tick boxes, and lines to write on.</summary>
internal static class ListLayout
{
    private const string Bullet = "•";
    private const string TickBox = "☐";

    /// <summary>Adds a list with bullets.</summary>
    public static void Add(LayoutContext layout, BulletList bullets)
    {
        var list = layout.Root.Add("L", "/O /List /ListNumbering /Disc");
        AddItems(layout, list, bullets.Items, Bullet, layout.Type.Body * 1.2);
        layout.Gap = layout.Type.BlockGap;
    }

    /// <summary>Adds a list with tick boxes and its empty lines.</summary>
    public static void Add(LayoutContext layout, CheckList checks)
    {
        var indent = layout.Type.Body * 1.9;
        var list = layout.Root.Add("L", "/O /List /ListNumbering /None");
        AddItems(layout, list, checks.Items, TickBox, indent);
        for (var i = 0; i < checks.WriteInLines; i++)
        {
            AddWriteInLine(layout, list, checks.WriteInAlt, indent);
        }

        layout.Gap = layout.Type.BlockGap;
    }

    /// <summary>Adds lines to sign on.</summary>
    public static void Add(LayoutContext layout, SignatureLines lines)
    {
        var size = layout.Type.Body;
        foreach (var (index, label) in lines.Labels.Index())
        {
            var text = layout.Lines(label, TextStyle.Plain(size) with { Colour = Palette.Grey }, layout.Width / 2);
            var box = new TextBox(0, layout.Width / 2, size, Alignment.Start, layout.Root.Add("P"));
            var used = text.Max(line => line.Width) + size;
            var height = (layout.LineHeight(size) * text.Count) + (size * 0.9);
            layout.Add(new(height, (canvas, top) =>
            {
                var at = top + (size * 0.9);
                foreach (var line in text)
                {
                    layout.DrawLine(canvas, line, box, at);
                    at += layout.LineHeight(size);
                }

                canvas.Rule(layout.Left(used, layout.Width - used), top + height - (size * 0.3), layout.Width - used, 0.6, Palette.Rule);
            })
            { Keep = index < lines.Labels.Count - 1 ? Keep.Together : Keep.None });
        }

        layout.Gap = layout.Type.BlockGap;
    }

    private static void AddItems(LayoutContext layout, StructureElement list, IReadOnlyList<RichText> items, string sign, double indent)
    {
        var size = layout.Type.Body;
        foreach (var (index, item) in items.Index())
        {
            var element = list.Add("LI");
            var atEdge = index < items.Count - 1 && (index == 0 || index == items.Count - 2);
            var row = new RowLayout { Padding = size * 0.1, Keep = atEdge ? Keep.Together : Keep.None };
            row.Add(new(0, indent, size, Alignment.Start, element.Add("Lbl")), layout.Lines(sign, TextStyle.Plain(size), indent));
            var box = new TextBox(indent, layout.Width - indent, size, Alignment.Start, element.Add("LBody"));
            row.Add(box, layout.Lines(item, TextStyle.Plain(size), box.Width));
            row.AddTo(layout);
        }
    }

    private static void AddWriteInLine(LayoutContext layout, StructureElement list, string alt, double indent)
    {
        var size = layout.Type.Body;
        var element = list.Add("LI");
        var label = new TextBox(0, indent, size, Alignment.Start, element.Add("Lbl"));
        var body = element.Add("LBody");
        body.Alt = alt.Length == 0 ? null : alt;
        var box = layout.Lines(TickBox, TextStyle.Plain(size), indent)[0];
        var height = layout.LineHeight(size) * 1.5;
        layout.Add(new(height, (canvas, top) =>
        {
            var at = top + height - layout.LineHeight(size);
            layout.DrawLine(canvas, box, label, at);
            canvas.Rule(layout.Left(indent, layout.Width - indent), top + height - (size * 0.25), layout.Width - indent, 0.6, Palette.Rule);
        }));
    }
}
