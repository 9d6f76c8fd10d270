using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>One patient of a waterfall; the marked ones had progression although their sum shrank enough for a response.</summary>
internal sealed record WaterfallBar(double Percent, string Letters, Tone Tone, bool IsMarked);

/// <summary>Best change from baseline, one bar per patient, largest growth at the left.</summary>
internal static class Waterfall
{
    private const double Width = 500;
    private const double Height = 190;
    private const double Most = 100;

    public static Scene Draw(IReadOnlyList<WaterfallBar> bars, string title, string growth, string response)
    {
        var frame = new Frame(36, 18, Width - 4, Height - 16);
        var top = Math.Clamp(Math.Ceiling((bars.Max(b => b.Percent) + 8) / 25) * 25, 50, Most + 10);
        double Y(double percent) => frame.Top + ((top - Math.Min(percent, top)) / (top + 110) * frame.Height);
        var slot = frame.Width / bars.Count;
        return new(Width, Height,
        [
            new Label(new(frame.Left, 8), title, ChartStyle.SmallText) { Colour = Palette.Grey },
            .. Grid(frame, Y, top),
            .. Limit(frame, Y(20), growth, Tone.ProgressiveDisease),
            .. Limit(frame, Y(-30), response, Tone.PartialResponse),
            .. bars.SelectMany((bar, i) => Bar(bar, frame.Left + (i * slot), slot, Y)),
            new Line(new(frame.Left, Y(0)), new(frame.Right, Y(0)), ChartStyle.Axis),
        ]);
    }

    private static IEnumerable<Mark> Grid(Frame frame, Func<double, double> y, double top)
    {
        for (var percent = -100; percent <= top; percent += 25)
        {
            yield return new Line(new(frame.Left, y(percent)), new(frame.Right, y(percent)), ChartStyle.Grid);
            var text = (percent > 0 ? "+" : percent < 0 ? "\u2212" : "") + Math.Abs(percent).ToString(CultureInfo.InvariantCulture) + "%";
            yield return new Label(new(frame.Left - 4, y(percent) + 2.7), text, ChartStyle.SmallText) { Anchor = Anchor.Right, Colour = Palette.Grey };
        }
    }

    private static IEnumerable<Mark> Limit(Frame frame, double y, string text, Tone tone)
    {
        var isGrowth = tone == Tone.ProgressiveDisease;
        yield return new Line(new(frame.Left, y), new(frame.Right, y), ChartStyle.Dashed(Palette.Text(tone)));
        yield return isGrowth
            ? new Label(new(frame.Right, y - 3), text, ChartStyle.SmallText) { Anchor = Anchor.Right, Colour = Palette.Text(tone) }
            : new Label(new(frame.Left + 2, y + 9), text, ChartStyle.SmallText) { Colour = Palette.Text(tone) };
    }

    private static IEnumerable<Mark> Bar(WaterfallBar bar, double left, double slot, Func<double, double> y)
    {
        var isClipped = bar.Percent > Most;
        var (zero, end) = (y(0), y(Math.Min(bar.Percent, Most)));
        var (gap, middle) = (Math.Min(slot * 0.15, 3), left + (slot / 2));
        yield return new Box(new(left + gap, Math.Min(zero, end)), slot - (2 * gap), Math.Max(Math.Abs(end - zero), 1)) { Fill = Palette.Mark(bar.Tone), Stroke = ChartStyle.Outline };
        if (isClipped)
        {
            yield return new Line(new(left, end + 7), new(left + slot, end + 3), new(Palette.White, 2.5));
        }

        var size = Math.Clamp(slot * 0.62, 5, 7.5);
        var text = slot < 9 ? bar.Letters[..1] : bar.Letters;
        yield return new Label(new(middle, bar.Percent >= 0 ? end - 2.5 : end + size + 1), bar.IsMarked ? text + "\u25B2" : text, size)
        {
            Anchor = Anchor.Middle,
            Bold = true,
            Colour = Palette.Text(bar.Tone),
        };
    }
}
