using System.Globalization;
using System.Security;
using System.Text;
using Recist.Reports.Document;

namespace Recist.Reports.Scenes;

/// <summary>Draws a scene as an SVG image for the portal and for engines that take SVG.</summary>
public static class SvgWriter
{
    private const string Family = "'Source Sans 3', 'Noto Sans Arabic', sans-serif";

    /// <summary>The image as one SVG element with its alternative text as title.</summary>
    public static string Svg(Scene scene, string alt)
    {
        var svg = new StringBuilder();
        svg.Append(Invariant($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {scene.Width:0.##} {scene.Height:0.##}\" "));
        svg.Append(Invariant($"width=\"{scene.Width:0.##}\" height=\"{scene.Height:0.##}\" role=\"img\"><title>{Escaped(alt)}</title>"));
        foreach (var mark in scene.Marks)
        {
            svg.Append(Element(mark));
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Element(Mark mark) => mark switch
    {
        Line line => Invariant($"<path d=\"{Path([line.From, line.To])}\"{Paint(null, line.Stroke)}/>"),
        Poly poly => Invariant($"<path d=\"{Path(poly.Points)}{(poly.Closed || poly.Fill is not null ? "Z" : "")}\"{Paint(poly.Fill, poly.Stroke)}/>"),
        Box box => Invariant($"<rect x=\"{box.At.X:0.##}\" y=\"{box.At.Y:0.##}\" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\"{Paint(box.Fill, box.Stroke)}/>"),
        Dot dot => Invariant($"<circle cx=\"{dot.Centre.X:0.##}\" cy=\"{dot.Centre.Y:0.##}\" r=\"{dot.Radius:0.##}\"{Paint(dot.Fill, dot.Stroke)}/>"),
        Label label => Text(label),
        _ => throw new InvalidOperationException($"The mark {mark.GetType().Name} cannot be drawn."),
    };

    private static string Text(Label label)
    {
        var anchor = label.Anchor switch { Anchor.Left => "start", Anchor.Middle => "middle", _ => "end" };
        var turn = label.Upwards ? Invariant($" transform=\"rotate(-90 {label.At.X:0.##} {label.At.Y:0.##})\"") : "";
        var halo = label.Halo ? Invariant($" paint-order=\"stroke\" stroke=\"{Palette.White.Hex}\" stroke-width=\"3\"") : "";
        var weight = label.Bold ? " font-weight=\"700\"" : "";
        return Invariant($"<text x=\"{label.At.X:0.##}\" y=\"{label.At.Y:0.##}\" font-family=\"{Family}\" font-size=\"{label.Size:0.##}\" text-anchor=\"{anchor}\" fill=\"{label.Colour.Hex}\"{weight}{halo}{turn}>{Escaped(label.Text)}</text>");
    }

    private static string Path(IReadOnlyList<Point> points) =>
        string.Concat(points.Select((point, i) => Invariant($"{(i == 0 ? 'M' : 'L')}{point.X:0.##} {point.Y:0.##}")));

    private static string Paint(Colour? fill, Stroke? stroke)
    {
        var area = $" fill=\"{fill?.Hex ?? "none"}\"";
        if (stroke is null)
        {
            return area;
        }

        var dash = stroke.Dash.Count == 0 ? "" : $" stroke-dasharray=\"{string.Join(' ', stroke.Dash.Select(length => Invariant($"{length:0.##}")))}\"";
        return Invariant($"{area} stroke=\"{stroke.Colour.Hex}\" stroke-width=\"{stroke.Width:0.##}\"{dash}");
    }

    /// <summary>Text that cannot leave its element: characters that XML forbids are dropped, the rest is escaped.</summary>
    private static string Escaped(string text) =>
        SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune)))) ?? "";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
