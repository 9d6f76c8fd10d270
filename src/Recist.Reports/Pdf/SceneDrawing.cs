using Recist.Reports.Document;
using Recist.Reports.Pdf.Layout;
using Recist.Reports.Pdf.Objects;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;
using Recist.Reports.Scenes;

namespace Recist.Reports.Pdf;

/// <summary>A scene as PDF operators, one figure to a screen reader.</summary>
internal sealed class SceneDrawing
{
    /// <summary>Control points of a quarter of a circle, relative to its radius.</summary>
    private const double Curve = 0.5523;
    private const double HaloMargin = 1.5;
    private readonly LayoutContext _layout;
    private readonly PageCanvas _canvas;
    private readonly UsedFonts _fonts;
    private readonly double _height;
    private readonly PdfBuffer _content;

    private SceneDrawing(LayoutContext layout, PageCanvas canvas, double height)
    {
        _layout = layout;
        _canvas = canvas;
        _fonts = canvas.Fonts;
        _height = height;
        _content = canvas.Content;
    }

    /// <summary>Draws the scene with its top left corner at a place, scaled.</summary>
    public static void Draw(LayoutContext layout, PageCanvas canvas, Scene scene, (double Left, double Top, double Scale) at, StructureElement element)
    {
        var bottom = canvas.Paper.Height - at.Top - (scene.Height * at.Scale);
        element.Bounds = (at.Left, bottom, at.Left + (scene.Width * at.Scale), bottom + (scene.Height * at.Scale));
        canvas.Mark(element);
        canvas.Content.Add("q ").Exact(at.Scale).Add("0 0 ").Exact(at.Scale).Number(at.Left).Number(bottom).Add("cm 1 J 1 j\n");
        var drawing = new SceneDrawing(layout, canvas, scene.Height);
        foreach (var mark in scene.Marks)
        {
            drawing.Draw(mark);
        }

        canvas.Content.Add("Q\n");
    }

    private void Draw(Mark mark)
    {
        switch (mark)
        {
            case Line line:
                Paint(null, line.Stroke, () => Path([line.From, line.To], closed: false));
                break;
            case Poly poly:
                Paint(poly.Fill, poly.Stroke, () => Path(poly.Points, poly.Closed || poly.Fill is not null));
                break;
            case Box box:
                Paint(box.Fill, box.Stroke, () => At(new(box.At.X, box.At.Y + box.Height)).Number(box.Width).Number(box.Height).Add("re "));
                break;
            case Dot dot:
                Paint(dot.Fill, dot.Stroke, () => Circle(dot.Centre, dot.Radius));
                break;
            case Label label:
                Text(label);
                break;
            default:
                throw new InvalidOperationException($"The mark {mark.GetType().Name} cannot be drawn.");
        }
    }

    private void Path(IReadOnlyList<Point> points, bool closed)
    {
        foreach (var (index, point) in points.Index())
        {
            At(point).Add(index == 0 ? "m " : "l ");
        }

        _content.Add(closed ? "h " : "");
    }

    private void Circle(Point centre, double radius)
    {
        var control = radius * Curve;
        Offset(centre, radius, 0).Add("m ");
        foreach (var (x, y) in new[] { (1, 0), (0, 1), (-1, 0), (0, -1) })
        {
            var (nextX, nextY) = (-y, x);
            Offset(centre, (radius * x) + (control * nextX), (radius * y) + (control * nextY));
            Offset(centre, (radius * nextX) + (control * x), (radius * nextY) + (control * y));
            Offset(centre, radius * nextX, radius * nextY).Add("c ");
        }

        _content.Add("h ");
    }

    /// <summary>Sets the colours, which PDF wants before the outline, then the outline, then paints it.</summary>
    private void Paint(Colour? fill, Stroke? stroke, Action outline)
    {
        if (fill is { } area)
        {
            _content.Colour(area, "rg ");
        }

        if (stroke is not null)
        {
            _content.Colour(stroke.Colour, "RG ").Number(stroke.Width).Add(stroke.Dash.Count > 0 ? "w 0 J [" : "w 1 J [");
            foreach (var length in stroke.Dash)
            {
                _content.Number(length);
            }

            _content.Add("] 0 d ");
        }

        outline();
        _content.Add((fill, stroke) switch { (null, null) => "n\n", (null, _) => "S\n", (_, null) => "f\n", _ => "B\n" });
    }

    private void Text(Label label)
    {
        var style = new TextStyle(label.Size, label.Colour, label.Bold, Emphasis: false);
        var line = _layout.Lines(label.Text, style, double.MaxValue)[0];
        if (line.Fragments.Count == 0)
        {
            return;
        }

        var back = label.Anchor switch { Anchor.Left => 0, Anchor.Middle => line.Width / 2, _ => line.Width };
        var (x, y) = label.Upwards ? (label.At.X, label.At.Y + back) : (label.At.X - back, label.At.Y);
        if (label.Halo && !label.Upwards)
        {
            _content.Colour(Palette.White, "rg ").Number(x - HaloMargin).Number(_height - y - (label.Size * 0.22))
                .Number(line.Width + (2 * HaloMargin)).Number(label.Size).Add("re f\n");
        }

        TextDrawing.Draw(_content, _fonts, line, x, _height - y, label.Upwards);
    }

    private PdfBuffer At(Point point) => _content.Number(point.X).Number(_height - point.Y);

    private PdfBuffer Offset(Point centre, double x, double y) => At(new(centre.X + x, centre.Y + y));
}
