using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>The words of a number line; marks are totals of other scans with their names.</summary>
internal sealed record NumberLineWords(string Smaller, string Same, string Bigger, string This, IReadOnlyList<(double Total, string Text)> Marks);

/// <summary>A line from smaller to bigger with the reader's dot on it.</summary>
internal static class NumberLine
{
    private const double Width = 480;
    private const double Side = 10;

    public static Scene Draw(NumberLineData data, double text, Tone tone, NumberLineWords words)
    {
        var (top, height) = (text * 2.6, text * 2.2);
        var rows = words.Marks.Count;
        return new(Width, top + height + (rows * text * 1.5) + 10,
        [
            .. Zones(data, text, words, top, height),
            .. Marks(data, text, words, top + height),
            .. Person(data, text, words.This, tone, top, height),
        ]);
    }

    private static double X(double place) => Side + (place * (Width - (2 * Side)));

    private static IEnumerable<Mark> Zones(NumberLineData data, double text, NumberLineWords words, double top, double height)
    {
        for (var i = 0; i < data.Zones.Count; i++)
        {
            var (left, right) = (X((double)i / data.Zones.Count), X((i + 1.0) / data.Zones.Count));
            var (name, tone) = data.Zones[i] switch
            {
                Zone.Smaller => ("\u25C0 " + words.Smaller, Tone.PartialResponse),
                Zone.Same => (words.Same, Tone.StableDisease),
                _ => (words.Bigger + " \u25B6", Tone.ProgressiveDisease),
            };
            yield return new Box(new(left, top), right - left, height) { Fill = Palette.Ground(tone), Stroke = ChartStyle.Outline };
            yield return new Label(new((left + right) / 2, top + (height / 2) + (text * 0.36)), name, text) { Anchor = Anchor.Middle, Bold = data.Zones[i] == data.Zone };
        }
    }

    private static IEnumerable<Mark> Person(NumberLineData data, double text, string name, Tone tone, double top, double height)
    {
        var x = X(data.Place(data.Sum));
        // Down to the edge only: the name of the zone stands in the middle of it.
        yield return new Line(new(x, top - 5), new(x, top + (height * 0.22)), new(Palette.Ink, 1.4));
        yield return new Dot(new(x, top - 6), 6) { Fill = Palette.Mark(tone), Stroke = ChartStyle.Outline };
        yield return new Label(new(Inside(x, name, text), top - 17), name, text) { Anchor = Anchor.Middle, Bold = true };
    }

    private static IEnumerable<Mark> Marks(NumberLineData data, double text, NumberLineWords words, double bottom)
    {
        for (var i = 0; i < words.Marks.Count; i++)
        {
            var (total, name) = words.Marks[i];
            var x = X(data.Place(total));
            var baseline = bottom + 6 + text + (i * text * 1.5);
            yield return new Line(new(x, bottom - 4), new(x, baseline - (text * 0.85)), new(Palette.Grey, 1));
            yield return new Label(new(Inside(x, name, text), baseline), name, text) { Anchor = Anchor.Middle, Colour = Palette.Grey, Halo = true };
        }
    }

    private static double Inside(double x, string name, double text)
    {
        var half = ChartStyle.WidthOf(name, text, true) / 2;
        return Math.Clamp(x, half + 1, Width - half - 1);
    }
}
