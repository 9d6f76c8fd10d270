using Recist.Reports.Document;
using Recist.Reports.Pdf.Tagging;
using Recist.Reports.Pdf.Typesetting;

namespace Recist.Reports.Pdf.Layout;

/// <summary>A table with a header row that is repeated on each page.</summary>
internal sealed class TableLayout
{
    private const int SmallTable = 5;
    private const double MostOfPageForHeader = 0.35;
    private readonly LayoutContext _layout;
    private readonly DataTable _table;
    private readonly ColumnWidths _widths;
    private readonly StructureElement _element;

    private TableLayout(LayoutContext layout, DataTable table)
    {
        _layout = layout;
        _table = table;
        _widths = ColumnWidths.Of(layout, table);
        _element = layout.Root.Add("Table");
    }

    /// <summary>Adds the table, in parts when it is too wide.</summary>
    public static void Add(LayoutContext layout, DataTable table)
    {
        foreach (var part in WideTable.Parts(layout, table))
        {
            var drawn = new TableLayout(layout, part);
            if (part.Caption.Length > 0)
            {
                AddCaption(layout, part.Caption, drawn._element.Add("Caption"));
            }

            drawn.AddRows();
            layout.Gap = layout.Type.BlockGap * 1.2;
        }
    }

    private static void AddCaption(LayoutContext layout, string caption, StructureElement element)
    {
        var size = layout.Type.Table;
        var style = TextStyle.Plain(size) with { Bold = true };
        TextLayout.Stack(layout, layout.Lines(caption, style, layout.Width), new(0, layout.Width, size, Alignment.Start, element), Keep.Always, Keep.Always);
        layout.Gap += size * 0.3;
    }

    private void AddRows()
    {
        var header = HeaderRow();
        header.AddTo(_layout);
        var height = header.Height(_layout);
        var repeated = height > _layout.Height * MostOfPageForHeader
            ? null
            : new TableHeader(height, (canvas, top) => header.Draw(_layout, canvas, top, artifact: true));
        for (var i = 0; i < _table.Rows.Count; i++)
        {
            BodyRow(i, repeated).AddTo(_layout);
        }
    }

    private RowLayout HeaderRow()
    {
        var row = new RowLayout
        {
            Ground = Palette.HeaderGround,
            Rule = Palette.Rule,
            RuleWidth = 0.8,
            Padding = _widths.Size * 0.35,
            Keep = _table.Rows.Count > 0 ? Keep.Always : Keep.None,
        };
        var element = _element.Add("TR");
        foreach (var (index, column) in _table.Columns.Index())
        {
            AddCell(row, index, column.Header, element.Add("TH", "/O /Table /Scope /Column"), bold: true);
        }

        return row;
    }

    private RowLayout BodyRow(int index, TableHeader? header)
    {
        var content = _table.Rows[index];
        var row = new RowLayout
        {
            Ground = content.Emphasis ? Palette.EmphasisGround : null,
            Rule = Palette.Hairline,
            Padding = _widths.Size * 0.28,
            Keep = KeepAfter(index),
            Header = header,
        };
        var element = _element.Add("TR");
        var span = RowLabel.Span(_table, content);
        foreach (var (column, text) in content.Cells.Index().Where(cell => cell.Index == 0 || cell.Index >= span))
        {
            var isHeader = column == 0 && _table.FirstColumnIsHeader;
            var wide = column == 0 && span > 1 ? $" /ColSpan {span}" : "";
            var cell = isHeader ? element.Add("TH", $"/O /Table /Scope /Row{wide}") : element.Add("TD");
            AddCell(row, column, text, cell, content.Emphasis, column == 0 ? span : 1);
        }

        return row;
    }

    /// <summary>Small tables stay whole; of others two rows stay together at either end, and results with what they sum up.</summary>
    private Keep KeepAfter(int row)
    {
        var last = _table.Rows.Count - 1;
        var holds = _table.Rows.Count <= SmallTable || row == 0 || row == last - 1 || (row < last && _table.Rows[row + 1].Emphasis);
        return row < last && holds ? Keep.Together : Keep.None;
    }

    private void AddCell(RowLayout row, int column, RichText text, StructureElement element, bool bold, int span = 1)
    {
        var box = new TextBox(_widths.TextStart(column), _widths.TextWidth(column, span), _widths.Size, _table.Columns[column].Alignment, element);
        row.Add(box, _layout.Lines(text, TextStyle.Plain(_widths.Size) with { Bold = bold }, box.Width));
    }
}
