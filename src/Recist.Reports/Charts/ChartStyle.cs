using Recist.Reports.Document;
using Recist.Reports.Fonts;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>Sizes, strokes and the estimate of text widths shared by the charts.</summary>
internal static class ChartStyle
{
    public const double Text = 8;
    public const double SmallText = 7.5;

    /// <summary>Every filled mark has this outline, because pale fills vanish on white paper.</summary>
    public static Stroke Outline { get; } = new(Palette.Grey, 1);

    public static Stroke Axis { get; } = new(Palette.Rule, 0.8);

    public static Stroke Grid { get; } = new(Palette.Hairline, 0.6);

    public static Stroke Curve { get; } = new(Palette.Ink, 1.6);

    public static Stroke Dashed(Colour colour) => new(colour, 1) { Dash = [4, 3] };

    public static Stroke Dotted(Colour colour) => new(colour, 1) { Dash = [1.2, 2.2] };

    /// <summary>Width of a text, estimated from above: the scene is drawn by engines that measure later.</summary>
    public static double WidthOf(string text, double size, bool bold = false) => Printable.Drawn(Isolate.WithoutMarks(text)).Length * size * (bold ? 0.57 : 0.54);
}
