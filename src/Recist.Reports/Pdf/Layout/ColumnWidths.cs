using Recist.Reports.Document;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>How wide the columns of a table are, and how large its text is set so that no word has to be cut.</summary>
internal sealed class ColumnWidths
{
    private const double Step = 0.5;
    private const double SideOfSize = 0.55;
    private readonly double[] _widths;

    private ColumnWidths(double size, double[] widths)
    {
        Size = size;
        _widths = widths;
    }

    /// <summary>The text size.</summary>
    public double Size { get; }

    private double Side => Size * SideOfSize;

    /// <summary>Where the text of a column starts, from the start of the table.</summary>
    public double TextStart(int column) => _widths.Take(column).Sum() + Side;

    /// <summary>The width that a text has that starts in a column and spans so many.</summary>
    public double TextWidth(int column, int span = 1) => _widths.Skip(column).Take(span).Sum() - (2 * Side);

    /// <summary>The widths for a table that fills the page. Crowded tables that could not be divided are set smaller, step by step; if the longest words still do
    /// not fit at the smallest size, columns shrink in proportion and words are cut.</summary>
    public static ColumnWidths Of(LayoutContext layout, DataTable table)
    {
        var full = layout.Type.Table;
        var (least, natural) = Measure(layout, table, full);
        var size = full;
        while (size > layout.Type.SmallestTable && least.Sum() * size / full > layout.Width)
        {
            size = Math.Max(size - Step, layout.Type.SmallestTable);
        }

        var scale = size / full;
        return new(size, Share(table, [.. least.Select(w => w * scale)], [.. natural.Select(w => w * scale)], layout.Width));
    }

    /// <summary>For each column the width of its longest word and of its longest text on one line, at a text size.</summary>
    public static (double[] Least, double[] Natural) Measure(LayoutContext layout, DataTable table, double size)
    {
        var least = new double[table.Columns.Count];
        var natural = new double[table.Columns.Count];
        void Count(int column, RichText text, bool bold)
        {
            var tokens = layout.Tokens(text, TextStyle.Plain(size) with { Bold = bold });
            least[column] = Math.Max(least[column], tokens.Count == 0 ? 0 : tokens.Max(token => token.Width));
            natural[column] = Math.Max(natural[column], LongestLine(tokens));
        }

        foreach (var (column, header) in table.Columns.Index())
        {
            Count(column, header.Header, bold: true);
        }

        foreach (var row in table.Rows)
        {
            var span = RowLabel.Span(table, row);
            foreach (var (column, text) in row.Cells.Index().Where(cell => cell.Index >= span || span == 1))
            {
                Count(column, text, row.Emphasis);
            }
        }

        var padding = 2 * SideOfSize * size;
        return (Array.ConvertAll(least, w => w + padding), Array.ConvertAll(natural, w => w + padding));
    }

    private static double LongestLine(List<Token> tokens)
    {
        var (longest, line) = (0.0, 0.0);
        foreach (var token in tokens)
        {
            line = token.EndsLine ? 0 : line + token.Width;
            longest = Math.Max(longest, line);
        }

        return longest;
    }

    private static double[] Share(DataTable table, double[] least, double[] natural, double width)
    {
        if (least.Sum() >= width)
        {
            var shrink = width / least.Sum();
            return Array.ConvertAll(least, w => w * shrink);
        }

        var weights = table.Columns.Sum(column => column.Weight);
        var wanted = natural.Select((w, i) => weights > 0 && table.Columns[i].Weight > 0
            ? Math.Max(least[i], width * table.Columns[i].Weight / weights)
            : w).ToArray();
        var spare = width - wanted.Sum();
        if (spare >= 0)
        {
            return Array.ConvertAll(wanted, w => w + (spare * w / wanted.Sum()));
        }

        var over = wanted.Sum() - least.Sum();
        return [.. wanted.Select((w, i) => w + (spare * (w - least[i]) / over))];
    }
}
