using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>Drugs as bars under the time axis, each named above its bar; an arrow means that it goes on.</summary>
internal static class TreatmentBars
{
    private const double Row = 20;
    private const double Bar = 5;
    private const double LineHeight = ChartStyle.SmallText * NameLines.Leading;

    /// <summary>The bars with their names, from a height downwards.</summary>
    public static IEnumerable<Mark> Draw(IReadOnlyList<TreatmentBar> treatments, DayScale days, double top)
    {
        foreach (var bar in treatments)
        {
            var from = days.X(Math.Clamp(bar.FromDay, days.First, days.Last));
            var to = bar.ToDay is { } end ? days.X(Math.Clamp(end, days.First, days.Last)) : days.Frame.Right;
            var name = Name(bar, days);
            var text = Math.Max(days.Frame.Left, Math.Min(from, days.Frame.Right - name.Max(line => ChartStyle.WidthOf(line, ChartStyle.SmallText))));
            foreach (var (i, line) in name.Index())
            {
                yield return new Label(new(text, top + 6 + (i * LineHeight)), line, ChartStyle.SmallText);
            }

            var y = top + ((name.Count - 1) * LineHeight);
            yield return new Box(new(from, y + 9), Math.Max(to - from, 2), Bar) { Fill = Palette.HeaderGround, Stroke = ChartStyle.Outline };
            if (bar.ToDay is null)
            {
                yield return new Poly([new(to, y + 6), new(to + 8, y + 9 + (Bar / 2)), new(to, y + 12 + Bar)]) { Fill = Palette.Grey, Closed = true };
            }

            top = y + Row;
        }
    }

    /// <summary>The height of all bars.</summary>
    public static double Height(IReadOnlyList<TreatmentBar> treatments, DayScale days) =>
        treatments.Sum(bar => Row + ((Name(bar, days).Count - 1) * LineHeight));

    private static IReadOnlyList<string> Name(TreatmentBar bar, DayScale days) =>
        NameLines.Of(bar.Text, ChartStyle.SmallText, bold: false, days.Frame.Right - days.Frame.Left);
}
