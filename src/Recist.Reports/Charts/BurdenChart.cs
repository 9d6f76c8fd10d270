using System.Globalization;
using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>The sum of diameters over real time, with the limits it is compared with and the response at each visit.</summary>
internal static class BurdenChart
{
    private const double Width = 500;
    private const double PlotHeight = 170;
    private const double GutterWidth = 150;
    private const double AxisText = 32;

    private static Frame Plot { get; } = new(AxisText, 18, Width - GutterWidth, 18 + PlotHeight);

    /// <summary>True where visits stand too close for a full label at each: the caption then says so.</summary>
    public static bool IsThinned(BurdenData data) => VisitMarks.AreCrowded(data, Days(data));

    private static DayScale Days(BurdenData data) => new(data.Points[0].Day, data.Points[^1].Day, Plot);

    public static Scene Draw(BurdenData data)
    {
        var frame = Plot;
        var amounts = AmountScale.FromZero(Math.Max(data.Points.Max(p => p.Sum ?? 0), data.Limits.Select(l => l.Sum).DefaultIfEmpty(0).Max()), frame);
        var days = Days(data);
        var bars = TreatmentBars.Draw(data.Treatments, days, frame.Bottom + 34).ToArray();
        return new(Width, frame.Bottom + 30 + TreatmentBars.Height(data.Treatments, days) + (data.Treatments.IsEmpty ? 0 : 8),
        [
            .. Axes(data, amounts, days, frame),
            .. RightAxis(data, amounts, frame),
            .. Limits(data, amounts, days, frame),
            .. Curve(data, amounts, days),
            .. VisitMarks.Draw(data, days, point => point.Sum is { } sum ? amounts.Y(sum) : frame.Bottom),
            .. bars,
        ]);
    }

    private static IEnumerable<Mark> Axes(BurdenData data, AmountScale amounts, DayScale days, Frame frame)
    {
        yield return new Label(new(frame.Left, frame.Top - 8), data.LeftTitle, ChartStyle.SmallText) { Colour = Palette.Grey };
        foreach (var tick in amounts.Ticks())
        {
            yield return new Line(new(frame.Left, amounts.Y(tick)), new(frame.Right, amounts.Y(tick)), tick == 0 ? ChartStyle.Axis : ChartStyle.Grid);
            yield return new Label(new(frame.Left - 5, amounts.Y(tick) + 2.7), tick.ToString("0.##", CultureInfo.InvariantCulture), ChartStyle.SmallText)
            {
                Anchor = Anchor.Right,
                Colour = Palette.Grey,
            };
        }

        foreach (var tick in days.Ticks())
        {
            var (since, date) = data.TickText(tick);
            yield return new Line(new(days.X(tick), frame.Bottom), new(days.X(tick), frame.Bottom + 4), ChartStyle.Axis);
            yield return new Label(new(days.X(tick), frame.Bottom + 13), since, ChartStyle.SmallText) { Anchor = Anchor.Middle };
            yield return new Label(new(days.X(tick), frame.Bottom + 22), date, ChartStyle.SmallText) { Anchor = Anchor.Middle, Colour = Palette.Grey };
        }
    }

    private static IEnumerable<Mark> RightAxis(BurdenData data, AmountScale amounts, Frame frame)
    {
        if (data.Baseline is not { } baseline)
        {
            yield break;
        }

        yield return new Label(new(frame.Right + 4, frame.Top - 8), data.RightTitle, ChartStyle.SmallText) { Colour = Palette.Grey };
        yield return new Line(new(frame.Right, frame.Top), new(frame.Right, frame.Bottom), ChartStyle.Grid);
        var step = AmountScale.RoundStep(amounts.Most / baseline * 100 / 4);
        for (var percent = 0.0; percent / 100 * baseline <= amounts.Most + 0.001; percent += step)
        {
            var y = amounts.Y(percent / 100 * baseline);
            if (data.Limits.All(l => Math.Abs(amounts.Y(l.Sum) - y) > 7))
            {
                yield return new Line(new(frame.Right, y), new(frame.Right + 3, y), ChartStyle.Axis);
                yield return new Label(new(frame.Right + 5, y + 2.7), percent.ToString("0", CultureInfo.InvariantCulture) + "%", ChartStyle.SmallText) { Colour = Palette.Grey };
            }
        }
    }

    private static IEnumerable<Mark> Limits(BurdenData data, AmountScale amounts, DayScale days, Frame frame)
    {
        var limits = data.Limits.OrderByDescending(l => l.Sum).ToArray();
        var heights = Gutter.Spread([.. limits.Select(l => amounts.Y(l.Sum))], 11, frame.Top, frame.Bottom - 2);
        for (var i = 0; i < limits.Length; i++)
        {
            var (limit, y) = (limits[i], amounts.Y(limits[i].Sum));
            var colour = Palette.Text(limit.Tone);
            var stroke = limit.Dotted ? ChartStyle.Dotted(colour) : ChartStyle.Dashed(colour);
            var start = limit.FromDay <= days.First ? frame.Left : days.X(limit.FromDay);
            yield return new Line(new(start, y), new(frame.Right + 26, y), stroke);
            yield return new Line(new(frame.Right + 26, y), new(frame.Right + 36, heights[i]), new(colour, 0.6));
            yield return new Label(new(frame.Right + 39, heights[i] + 2.8), limit.Text, ChartStyle.Text) { Colour = colour };
        }
    }

    private static IEnumerable<Mark> Curve(BurdenData data, AmountScale amounts, DayScale days)
    {
        var run = new List<Point>();
        foreach (var point in data.Points)
        {
            if (point.Sum is { } sum)
            {
                run.Add(new(days.X(point.Day), amounts.Y(sum)));
                continue;
            }

            if (run.Count > 1)
            {
                yield return new Poly([.. run]) { Stroke = ChartStyle.Curve };
            }

            run.Clear();
        }

        if (run.Count > 1)
        {
            yield return new Poly([.. run]) { Stroke = ChartStyle.Curve };
        }
    }
}
