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
            column.Item().PaddingBottom(style.Gap / 2).CaptionTag().Text(text => text.Span(table.Caption).Style(style.Body.SemiBold()));
        }

        column.Item().TableTag().Table(grid => Fill(grid, table));
    });

    public void Put(IContainer container, KeyValues facts) => container.TableTag().Table(grid =>
    {
        var key = Math.Clamp(facts.Items.Max(item => item.Key.Length) / 60f, 0.18f, 0.45f);
        grid.ColumnsDefinition(columns =>
        {
            for (var i = 0; i < facts.PairsPerLine; i++)
            {
                columns.RelativeColumn(facts.PairsPerLine == 1 ? key * 0.7f : key);
                columns.RelativeColumn(1 - key);
            }
        });
        foreach (var item in facts.Items)
        {
            Cell(grid.Cell().RowHeaderTag(), Run.Muted(item.Key), Alignment.Start, Sized(bold: false));
            Cell(grid.Cell(), item.Value, Alignment.Start, Sized(bold: false));
        }
    });

    private void Fill(TableDescriptor grid, DataTable table)
    {
        var shares = ColumnShares.Of(table);
        grid.ColumnsDefinition(columns =>
        {
            foreach (var share in shares)
            {
                columns.RelativeColumn(share);
            }
        });
        grid.Header(header =>
        {
            foreach (var column in table.Columns)
            {
                Cell(header.Cell().Background(Palette.HeaderGround.Hex).BorderBottom(1).BorderColor(Palette.Rule.Hex), column.Header, column.Alignment, Sized(bold: true));
            }
        });
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = table.FirstColumnIsHeader && i == 0 ? grid.Cell().RowHeaderTag() : grid.Cell();
                var ground = row.Emphasis ? cell.Background(Palette.EmphasisGround.Hex) : cell;
                Cell(ground.BorderBottom(0.5f).BorderColor(Palette.Hairline.Hex), row.Cells[i], table.Columns[i].Alignment, Sized(row.Emphasis));
            }
        }
    }

    private TextStyle Sized(bool bold)
    {
        var sized = style.Body.FontSize((float)style.Sizes.Table).LineHeight(1.25f);
        return bold ? sized.Bold() : sized;
    }

    private void Cell(IContainer cell, RichText words, Alignment side, TextStyle ground) =>
        cell.PaddingHorizontal((float)style.Sizes.CellSide).PaddingVertical((float)style.Sizes.CellTop).ShowEntire().Text(text =>
        {
            style.Align(text, side);
            Style.Write(text, words, ground);
        });
}
