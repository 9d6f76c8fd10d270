using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>The dot of each visit and its label; where visits stand close, the visits that matter most are labelled first.</summary>
internal static class VisitMarks
{
    private const double Radius = 3.8;

    /// <summary>Least points between two full labels.</summary>
    private const double Air = 4;

    private static readonly Stroke Leader = new(Palette.Rule, 0.6);

    public static IEnumerable<Mark> Draw(BurdenData data, DayScale days, Func<BurdenPoint, double> height)
    {
        var placer = new LabelPlacer(days.Frame);
        foreach (var point in data.Points)
        {
            placer.Avoid(days.X(point.Day), height(point), Radius + 0.7);
        }

        var labels = Labels(data, days, height, placer).ToArray();
        return
        [
            .. labels.Where(l => l.IsAway).Select(l => new Line(l.Dot, new(l.Label.At.X, l.Label.At.Y - 3), Leader)),
            .. data.Points.Select(p => new Dot(new(days.X(p.Day), height(p)), Radius) { Fill = Palette.Mark(p.Tone), Stroke = ChartStyle.Outline }),
            .. labels.Select(l => l.Label),
        ];
    }

    /// <summary>True where two visits stand closer than their full labels are wide.</summary>
    public static bool AreCrowded(BurdenData data, DayScale days)
    {
        var widest = data.Points.Max(p => Width(Full(p)));
        return data.Points.Zip(data.Points.Skip(1), (a, b) => days.X(b.Day) - days.X(a.Day)).Any(gap => gap < widest + Air);
    }

    /// <summary>First, last, smallest sum, and every visit whose response is another than that before it.</summary>
    public static bool IsKey(BurdenData data, int index) =>
        index == 0
        || index == data.Points.Length - 1
        || data.Points[index].Letters != data.Points[index - 1].Letters
        || index == Smallest(data);

    private static IEnumerable<(Label Label, Point Dot, bool IsAway)> Labels(BurdenData data, DayScale days, Func<BurdenPoint, double> height, LabelPlacer placer)
    {
        var crowded = AreCrowded(data, days);
        foreach (var i in Enumerable.Range(0, data.Points.Length).OrderByDescending(i => Rank(data, i)).ThenBy(i => i))
        {
            var point = data.Points[i];
            var dot = new Point(days.X(point.Day), height(point));
            string[] texts = crowded && !IsKey(data, i) ? [point.Letters] : [Full(point), point.Letters];
            foreach (var text in texts.Where(t => t.Length > 0))
            {
                if (placer.Place(dot.X, dot.Y, Width(text), ChartStyle.Text, nearOnly: crowded && !IsKey(data, i)) is { } place)
                {
                    yield return (Label(point, text, place), dot, LabelPlacer.IsAway(place.Y - dot.Y));
                    break;
                }
            }
        }
    }

    private static Label Label(BurdenPoint point, string text, (double X, double Y) place) => new(new(place.X, place.Y), text, ChartStyle.Text)
    {
        Anchor = Anchor.Middle,
        Bold = true,
        Halo = true,
        Colour = Palette.Text(point.Tone),
    };

    /// <summary>Who takes a place first: the ends and the smallest sum, then the changes of response, then the rest.</summary>
    private static int Rank(BurdenData data, int index) =>
        index == 0 || index == data.Points.Length - 1 || index == Smallest(data) ? 2 : IsKey(data, index) ? 1 : 0;

    private static int Smallest(BurdenData data) =>
        data.Points.Select((p, i) => (p.Sum, i)).Where(x => x.Sum is not null).OrderBy(x => x.Sum).Select(x => x.i).DefaultIfEmpty(-1).First();

    private static string Full(BurdenPoint point) => point.Value.Length == 0 ? point.Letters : $"{point.Value} {point.Letters}".TrimEnd();

    private static double Width(string text) => TextWidth.Of(text, ChartStyle.Text, bold: true);
}
