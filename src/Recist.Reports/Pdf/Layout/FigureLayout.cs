using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>A drawing with its caption under it.</summary>
internal static class FigureLayout
{
    /// <summary>The most of a page that a drawing takes, so that its caption stays with it.</summary>
    private const double MostOfPage = 0.7;

    /// <summary>The most of what headings above it leave, and the least it is set to however long they are.</summary>
    private const double MostOfRest = 0.8;
    private const double LeastOfPage = 0.2;

    /// <summary>Adds the figure, scaled down when it is too large.</summary>
    public static void Add(LayoutContext layout, Figure figure)
    {
        var scene = figure.Scene;
        var rest = Math.Max(layout.Height * LeastOfPage, (layout.Height - HeadingsAbove(layout)) * MostOfRest);
        var height = Math.Min(layout.Height * MostOfPage, rest);
        var scale = Math.Min(1, Math.Min(layout.Width / scene.Width, height / scene.Height));
        var group = layout.Root.Add("Div");
        var element = group.Add("Figure");
        element.Alt = figure.Alt;
        var left = layout.Left((layout.Width - (scene.Width * scale)) / 2, scene.Width * scale);
        layout.Add(new(scene.Height * scale, (canvas, top) => SceneDrawing.Draw(layout, canvas, scene, (left, top, scale), element))
        {
            Keep = figure.Caption.Length > 0 ? Keep.Always : Keep.None,
        });
        if (figure.Caption.Length > 0)
        {
            AddCaption(layout, figure.Caption, group.Add("Caption"), Keep.None);
        }

        layout.Gap = layout.Type.BlockGap * 1.3;
    }

    private static double HeadingsAbove(LayoutContext layout) =>
        layout.Slabs.Reverse().TakeWhile(slab => slab.Keep == Keep.Always).Sum(slab => slab.Height + slab.GapAbove);

    /// <summary>Adds the lines of a caption.</summary>
    public static void AddCaption(LayoutContext layout, string caption, Tagging.StructureElement element, Keep end)
    {
        var size = layout.Type.Small;
        var style = TextStyle.Plain(size) with { Colour = Palette.Grey };
        layout.Gap += size * 0.3;
        TextLayout.Stack(layout, layout.Lines(caption, style, layout.Width), new(0, layout.Width, size, Alignment.Start, element), Keep.Together, end);
    }
}
