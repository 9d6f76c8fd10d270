using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>Drugs as bars under the time axis, each named above its bar; an arrow means that it goes on.</summary>
internal static class TreatmentBars
{
    private const double Row = 20;
    private const double Bar = 5;

    public static IEnumerable<Mark> Draw(IReadOnlyList<TreatmentBar> treatments, DayScale days, double top)
    {
        for (var i = 0; i < treatments.Count; i++)
        {
            var (bar, y) = (treatments[i], top + (i * Row));
            var from = days.X(Math.Clamp(bar.FromDay, days.First, days.Last));
            var to = bar.ToDay is { } end ? days.X(Math.Clamp(end, days.First, days.Last)) : days.Frame.Right;
            var text = Math.Max(days.Frame.Left, Math.Min(from, days.Frame.Right - ChartStyle.WidthOf(bar.Text, ChartStyle.SmallText)));
            yield return new Label(new(text, y + 6), bar.Text, ChartStyle.SmallText);
            yield return new Box(new(from, y + 9), Math.Max(to - from, 2), Bar) { Fill = Palette.HeaderGround, Stroke = ChartStyle.Outline };
            if (bar.ToDay is null)
            {
                yield return new Poly([new(to, y + 6), new(to + 8, y + 9 + (Bar / 2)), new(to, y + 12 + Bar)]) { Fill = Palette.Grey, Closed = true };
            }
        }
    }
}
