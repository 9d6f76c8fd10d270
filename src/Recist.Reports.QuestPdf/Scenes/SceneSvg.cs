using System.Globalization;
using System.Text;
using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.QuestPdf.Scenes;

/// <summary>A scene as SVG. Text stays text, in the report's own font.</summary>
internal static class SceneSvg
{
    public static string Of(Scene scene)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{N(scene.Width)}" height="{N(scene.Height)}" viewBox="0 0 {N(scene.Width)} {N(scene.Height)}">""");
        foreach (var mark in scene.Marks)
        {
            svg.Append(Of(mark));
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Of(Mark mark) => mark switch
    {
        Line line => $"""<line x1="{N(line.From.X)}" y1="{N(line.From.Y)}" x2="{N(line.To.X)}" y2="{N(line.To.Y)}"{Paint(null, line.Stroke)}/>""",
        Poly poly => $"""<path d="M{string.Join('L', poly.Points.Select(p => $"{N(p.X)} {N(p.Y)}"))}{(poly.Closed || poly.Fill is not null ? "Z" : "")}"{Paint(poly.Fill, poly.Stroke)}/>""",
        Box box => $"""<rect x="{N(box.At.X)}" y="{N(box.At.Y)}" width="{N(box.Width)}" height="{N(box.Height)}"{Paint(box.Fill, box.Stroke)}/>""",
        Dot dot => $"""<circle cx="{N(dot.Centre.X)}" cy="{N(dot.Centre.Y)}" r="{N(dot.Radius)}"{Paint(dot.Fill, dot.Stroke)}/>""",
        Label label => Of(label),
        _ => throw new ArgumentException($"A mark of the kind {mark.GetType().Name} cannot be drawn.", nameof(mark)),
    };

    private static string Of(Label label)
    {
        var turn = label.Upwards ? $""" transform="rotate(-90 {N(label.At.X)} {N(label.At.Y)})" """ : "";
        var anchor = label.Anchor switch { Anchor.Middle => "middle", Anchor.Right => "end", _ => "start" };
        var place = $"""x="{N(label.At.X)}" y="{N(label.At.Y)}" font-family="Source Sans 3, Noto Sans Arabic" font-size="{N(label.Size)}"{(label.Bold ? " font-weight=\"700\"" : "")} text-anchor="{anchor}"{turn}""";
        var text = Escaped(LegibleText.Of(label.Text, rightToLeft: false));
        return $"""{(label.Halo ? Of(LabelGround.Of(label)) : "")}<text {place} fill="{label.Colour.Hex}">{text}</text>""";
    }

    private static string Paint(Colour? fill, Stroke? stroke)
    {
        var paint = $" fill=\"{fill?.Hex ?? "none"}\"";
        if (stroke is null)
        {
            return paint;
        }

        var dash = stroke.Dash.Count == 0 ? "" : $" stroke-dasharray=\"{string.Join(' ', stroke.Dash.Select(N))}\"";
        return $"{paint} stroke=\"{stroke.Colour.Hex}\" stroke-width=\"{N(stroke.Width)}\"{dash}";
    }

    private static string N(double value) => Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
