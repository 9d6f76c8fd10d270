using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Scenes;
#if QUESTPDF_2023
using Recist.Reports.Document;
using SkiaSharp;
#endif

namespace Recist.Reports.QuestPdf.Scenes;

/// <summary>Draws a scene into its place: as SVG, or mark by mark where QuestPDF does not know SVG yet.</summary>
internal static class SceneImage
{
#if !QUESTPDF_2023
    public static void Scene(this IContainer container, Scene scene) => container.Svg(SceneSvg.Of(scene)).FitArea();
#else
    private static readonly SKTypeface _regular = Typeface("SourceSans3_400Regular.ttf");
    private static readonly SKTypeface _bold = Typeface("SourceSans3_700Bold.ttf");

    public static void Scene(this IContainer container, Scene scene) => container.Canvas((canvas, space) =>
    {
        canvas.Save();
        canvas.Scale((float)(space.Width / scene.Width));
        foreach (var mark in scene.Marks)
        {
            Draw(canvas, mark);
        }

        canvas.Restore();
    });

    private static void Draw(SKCanvas canvas, Mark mark)
    {
        switch (mark)
        {
            case Line line:
                Paint(null, line.Stroke, paint => canvas.DrawLine(P(line.From), P(line.To), paint));
                break;
            case Poly poly:
                using (var path = new SKPath())
                {
                    path.AddPoly([.. poly.Points.Select(P)], poly.Closed || poly.Fill is not null);
                    Paint(poly.Fill, poly.Stroke, paint => canvas.DrawPath(path, paint));
                }

                break;
            case Box box:
                Paint(box.Fill, box.Stroke, paint => canvas.DrawRect((float)box.At.X, (float)box.At.Y, (float)box.Width, (float)box.Height, paint));
                break;
            case Dot dot:
                Paint(dot.Fill, dot.Stroke, paint => canvas.DrawCircle(P(dot.Centre), (float)dot.Radius, paint));
                break;
            case Label label:
                Write(canvas, label);
                break;
            default:
                throw new ArgumentException($"A mark of the kind {mark.GetType().Name} cannot be drawn.", nameof(mark));
        }
    }

    private static void Write(SKCanvas canvas, Label label)
    {
        if (label.Halo)
        {
            Draw(canvas, LabelGround.Of(label));
        }

        using var paint = new SKPaint { IsAntialias = true, Typeface = label.Bold ? _bold : _regular, TextSize = (float)label.Size, Color = Sk(label.Colour) };
        paint.TextAlign = label.Anchor switch { Anchor.Middle => SKTextAlign.Center, Anchor.Right => SKTextAlign.Right, _ => SKTextAlign.Left };
        canvas.Save();
        canvas.Translate(P(label.At));
        canvas.RotateDegrees(label.Upwards ? -90 : 0);
        canvas.DrawText(LegibleText.Of(label.Text, rightToLeft: false), 0, 0, paint);
        canvas.Restore();
    }

    private static void Paint(Colour? fill, Stroke? stroke, Action<SKPaint> draw)
    {
        using var paint = new SKPaint { IsAntialias = true };
        if (fill is { } area)
        {
            (paint.Style, paint.Color) = (SKPaintStyle.Fill, Sk(area));
            draw(paint);
        }

        if (stroke is not null)
        {
            (paint.Style, paint.Color, paint.StrokeWidth) = (SKPaintStyle.Stroke, Sk(stroke.Colour), (float)stroke.Width);
            using var dash = stroke.Dash.Count == 0 ? null : SKPathEffect.CreateDash([.. stroke.Dash.Select(length => (float)length)], 0);
            paint.PathEffect = dash;
            draw(paint);
        }
    }

    private static SKTypeface Typeface(string resource)
    {
        using var stream = typeof(ReportDocument).Assembly.GetManifestResourceStream(resource)!;
        return SKTypeface.FromStream(stream);
    }

    private static SKPoint P(Point point) => new((float)point.X, (float)point.Y);

    private static SKColor Sk(Colour colour) => new(colour.Red, colour.Green, colour.Blue);
#endif
}
