using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>One scan of the trend; without a total there is no bar.</summary>
internal sealed record TrendBar(double? Total, string Text, (string Day, string Year) Date, Tone Tone);

/// <summary>The total size at each scan as bars, each with its meaning in words.</summary>
internal static class TrendBars
{
    private const double Width = 480;
    private const double BarHeight = 95;

    public static Scene Draw(IReadOnlyList<TrendBar> bars, double text)
    {
        var largest = Math.Max(bars.Max(b => b.Total ?? 0), 1);
        var (slot, ground) = (Width / bars.Count, (text * 2.6) + BarHeight);
        var marks = new List<Mark> { new Line(new(0, ground), new(Width, ground), ChartStyle.Axis) };
        for (var i = 0; i < bars.Count; i++)
        {
            marks.AddRange(Bar(bars[i], (i + 0.5) * slot, Math.Min(slot * 0.55, 46), ground, BarHeight / largest, text));
        }

        return new(Width, ground + (text * 2.9), marks);
    }

    private static IEnumerable<Mark> Bar(TrendBar bar, double middle, double width, double ground, double scale, double text)
    {
        var height = (bar.Total ?? 0) * scale;
        if (bar.Total > 0)
        {
            yield return new Box(new(middle - (width / 2), ground - height), width, height) { Fill = Palette.Mark(bar.Tone), Stroke = ChartStyle.Outline };
        }

        var lines = TwoLines(bar.Text);
        for (var i = 0; i < lines.Length; i++)
        {
            var y = ground - height - 5 - ((lines.Length - 1 - i) * text * 1.2);
            yield return new Label(new(middle, y), lines[i], text) { Anchor = Anchor.Middle, Bold = true };
        }

        yield return new Label(new(middle, ground + (text * 1.25)), bar.Date.Day, text) { Anchor = Anchor.Middle };
        yield return new Label(new(middle, ground + (text * 2.5)), bar.Date.Year, text) { Anchor = Anchor.Middle, Colour = Palette.Grey };
    }

    private static string[] TwoLines(string text)
    {
        var last = text.LastIndexOf(' ');
        return last < 0 ? [text] : [text[..last], text[(last + 1)..]];
    }
}
