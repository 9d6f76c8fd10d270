using Recist.Reports.Document;
using Recist.Reports.Scenes;

namespace Recist.Reports.Charts;

/// <summary>One size of a lesion in percent of its own at baseline, with the text in its cell; without a size the cell stays white.</summary>
internal sealed record HeatCell(double? Percent, string Text);

/// <summary>One lesion of a heat map, one cell for each column.</summary>
internal sealed record HeatRow(string Name, IReadOnlyList<HeatCell> Cells);

/// <summary>Lesions by visits: paler or deeper blue below the size at baseline, orange above it, the figure printed in each cell.</summary>
internal static class HeatMap
{
    private const double Width = 500;
    private const double Names = 92;
    private const double RowHeight = 16;
    private const double LineHeight = ChartStyle.Text * NameLines.Leading;
    private const double WidestCell = 44;

    /// <summary>Share of the full tone at twice the size or at none: deeper, and dark figures could not be read on it.</summary>
    private const double Deepest = 0.6;

    public static Scene Draw(IReadOnlyList<string> columns, IReadOnlyList<HeatRow> rows)
    {
        var cell = Math.Min((Width - Names) / columns.Count, WidestCell);
        var marks = new List<Mark>();
        marks.AddRange(columns.Select((head, i) => new Label(new(Names + ((i + 0.5) * cell), RowHeight - 5), head, ChartStyle.SmallText) { Anchor = Anchor.Middle, Colour = Palette.Grey }));
        var top = RowHeight;
        foreach (var row in rows)
        {
            var name = NameLines.Of(row.Name, ChartStyle.Text, bold: true, Names - 4);
            marks.AddRange(name.Select((line, i) => new Label(new(0, top + 11 + (i * LineHeight)), line, ChartStyle.Text) { Bold = true }));
            var height = RowHeight + ((name.Count - 1) * LineHeight);
            marks.AddRange(Cells(row, top, cell, height));
            top += height;
        }

        return new(Width, top, marks);
    }

    /// <summary>The ground of a cell.</summary>
    public static Colour Ground(double percent)
    {
        var full = Palette.Mark(percent < 100 ? Tone.PartialResponse : Tone.ProgressiveDisease);
        var share = Math.Min(Math.Abs(percent - 100) / 100, 1) * Deepest;
        return new(Mixed(full.Red, share), Mixed(full.Green, share), Mixed(full.Blue, share));
    }

    private static byte Mixed(byte full, double share) => (byte)Math.Round(255 + ((full - 255) * share));

    private static IEnumerable<Mark> Cells(HeatRow row, double top, double width, double height)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var (cell, left) = (row.Cells[i], Names + (i * width));
            yield return new Box(new(left, top), width, height) { Fill = cell.Percent is { } p ? Ground(p) : Palette.White, Stroke = ChartStyle.Grid };
            yield return new Label(new(left + (width / 2), top + 11), cell.Text, ChartStyle.SmallText) { Anchor = Anchor.Middle };
        }
    }
}
