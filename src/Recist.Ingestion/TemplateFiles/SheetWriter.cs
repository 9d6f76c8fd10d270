using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Recist.Ingestion;

/// <summary>Writes one planned sheet.</summary>
internal static class SheetWriter
{
    /// <summary>Height of a line, in points.</summary>
    private const double LineHeight = 15, TitleHeight = 20;

    /// <summary>The sheet.</summary>
    public static Worksheet Of(PlannedSheet sheet, bool isFirst)
    {
        var worksheet = new Worksheet(
            new SheetViews(View(sheet, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = LineHeight },
            new Columns(sheet.Columns.Select((c, i) => new Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = c.Width,
                CustomWidth = true,
                Style = (uint)c.Style,
            })),
            new SheetData(sheet.Rows.Select((cells, i) => Row(cells, i + 1, Lines(sheet, cells)))));
        if (EntryRules.Of(sheet.Columns) is { } rules)
        {
            worksheet.Append(rules);
        }

        worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        worksheet.InsertAt(new SheetProperties(new PageSetupProperties { FitToPage = true }), 0);
        return worksheet;
    }

    private static SheetView View(PlannedSheet sheet, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst ? true : null };
        if (sheet.FrozenColumns > 0)
        {
            view.Append(new Pane
            {
                HorizontalSplit = sheet.FrozenColumns,
                VerticalSplit = 1,
                TopLeftCell = CellRange.Letters(sheet.FrozenColumns) + "2",
                ActivePane = PaneValues.BottomRight,
                State = PaneStateValues.Frozen,
            });
        }

        return view;
    }

    /// <summary>Lines that the longest broken text of a row needs; programs do not reckon it when they open a file.</summary>
    private static int Lines(PlannedSheet sheet, IReadOnlyList<PlannedCell> cells) => cells
        .Select((c, i) => c is { Style: CellStyle.Wrapped, Value: string text } ? 1 + (text.Length / sheet.Columns[i].Width) : 1)
        .DefaultIfEmpty(1).Max();

    private static Row Row(IReadOnlyList<PlannedCell> cells, int number, int lines) => new(
        cells.Select((c, i) => (Planned: c, At: FormattableString.Invariant($"{CellRange.Letters(i)}{number}")))
            .Where(c => c.Planned.Value is not null)
            .Select(c => Cell(c.Planned, c.At)))
    {
        RowIndex = (uint)number,
        Height = (cells is [{ Style: CellStyle.Title }, ..] ? TitleHeight : LineHeight) * lines,
        CustomHeight = true,
    };

    private static Cell Cell(PlannedCell planned, string at)
    {
        var cell = new Cell { CellReference = at, StyleIndex = (uint)planned.Style };
        if (planned.Value is string text)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }
        else
        {
            cell.CellValue = new CellValue(planned.Value is DateOnly day
                ? DayNumber.Of(day).ToString(CultureInfo.InvariantCulture)
                : ((decimal)planned.Value!).ToString(CultureInfo.InvariantCulture));
        }

        return cell;
    }
}
