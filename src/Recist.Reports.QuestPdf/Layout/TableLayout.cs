using QuestPDF.Fluent;
using QuestPDF.Infrastructure;
using Recist.Reports.Document;

namespace Recist.Reports.QuestPdf.Layout;

/// <summary>Tables of data, and facts as pairs of label and value.</summary>
internal sealed class TableLayout(Style style)
{
    public void Put(IContainer container, DataTable table) => container.Column(column =>
    {
        if (table.Caption.Length > 0)
        {
            column.Item().PaddingBottom(style.Gap / 2).CaptionTag().Text(text => style.Write(text, table.Caption, style.Body.SemiBold()));
        }

        column.Item().TableTag().Table(grid => Fill(grid, table));
    });

    public void Put(IContainer container, KeyValues facts) => container.TableTag().Table(grid =>
    {
        Columns(grid, Measured.Of(style.Document, AsTable(facts)));
        foreach (var (i, item) in facts.Items.Index())
        {
            // The first label stands flush with the text above and below.
            var label = grid.Cell().RowHeaderTag();
            Cell(i % facts.PairsPerLine == 0 ? Flush(label) : label, 2 * facts.PairsPerLine, Run.Muted(item.Key), Alignment.Start, Sized(style.Sizes.Table, bold: false));
            Cell(grid.Cell(), 2 * facts.PairsPerLine, item.Value, Alignment.Start, Sized(style.Sizes.Table, bold: false));
        }
    });

    // Only to be measured: labels and values as columns of a table.
    private static DataTable AsTable(KeyValues facts)
    {
        var columns = Enumerable.Repeat(new TableColumn("-"), 2 * facts.PairsPerLine);
        var rows = facts.Items.Chunk(facts.PairsPerLine).Select(line => new TableRow(
            [.. line.SelectMany(item => new RichText[] { item.Key, item.Value }), .. Enumerable.Repeat(RichText.Empty, 2 * (facts.PairsPerLine - line.Length))]));
        return new([.. columns], [.. rows]);
    }

    private static void Columns(TableDescriptor grid, Measured measured) => grid.ColumnsDefinition(columns =>
    {
        foreach (var width in measured.Widths)
        {
            columns.RelativeColumn((float)width);
        }
    });

    private IContainer Flush(IContainer cell)
    {
        var back = -Side(1);
        return style.RightToLeft ? cell.PaddingRight(back) : cell.PaddingLeft(back);
    }

    private void Fill(TableDescriptor grid, DataTable table)
    {
        var measured = Measured.Of(style.Document, table);
        Columns(grid, measured);
        grid.Header(header =>
        {
            foreach (var column in table.Columns)
            {
                Cell(header.Cell().Background(Palette.HeaderGround.Hex).BorderBottom(1).BorderColor(Palette.Rule.Hex), table.Columns.Count, column.Header, column.Alignment, Sized(measured.Size, bold: true));
            }
        });
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = table.FirstColumnIsHeader && i == 0 ? grid.Cell().RowHeaderTag() : grid.Cell();
                var ground = row.Emphasis ? cell.Background(Palette.EmphasisGround.Hex) : cell;
                Cell(ground.BorderBottom(0.5f).BorderColor(Palette.Hairline.Hex), table.Columns.Count, row.Cells[i], table.Columns[i].Alignment, Sized(measured.Size, row.Emphasis));
            }
        }
    }

    private TextStyle Sized(double size, bool bold)
    {
        var sized = style.Body.FontSize((float)size).Leading(1.3);
        return bold ? sized.Bold() : sized;
    }

    // Crowded tables spend their width on text.
    private float Side(int columns) => (float)Math.Min(style.Sizes.CellSide, style.Document.Paper.Width / columns / 10);

    private void Cell(IContainer cell, int columns, RichText words, Alignment side, TextStyle ground) =>
        cell.PaddingHorizontal(Side(columns)).PaddingVertical((float)style.Sizes.CellTop).Whole(words).Text(text =>
        {
            style.Align(text, side);
            style.Write(text, words, ground);
        });
}
