using DocumentFormat.OpenXml.Spreadsheet;

namespace Recist.Ingestion;

/// <summary>Fonts, fills and formats of the templates, in the order of <see cref="CellStyle"/>.</summary>
internal static class WorkbookStyles
{
    private const uint IsoDate = 164;
    private const uint AsText = 49;

    /// <summary>The formats.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = IsoDate, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(Font(11, bold: false), Font(11, bold: true), Font(13, bold: true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Filled("FFDCE6F1"),
            Filled("FFFFF2CC"))
        { Count = 4 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF5B7083" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder()))
        { Count = 2 },
        new CellStyleFormats(new DocumentFormat.OpenXml.Spreadsheet.CellFormat()) { Count = 1 },
        new DocumentFormat.OpenXml.Spreadsheet.CellFormats(
            Format(0, font: 0),
            Format(0, font: 1, fill: 2, border: 1, wrap: true),
            Format(IsoDate, font: 1, fill: 3, border: 1, left: true, wrap: true),
            Format(IsoDate, font: 0, left: true),
            Format(AsText, font: 0),
            Format(0, font: 0, wrap: true),
            Format(0, font: 2),
            Format(0, font: 0, left: true))
        { Count = 8 });

    private static Font Font(double size, bool bold)
    {
        var font = new Font(new FontSize { Val = size }, new FontName { Val = "Calibri" });
        if (bold)
        {
            font.PrependChild(new Bold());
        }

        return font;
    }

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static DocumentFormat.OpenXml.Spreadsheet.CellFormat Format(uint number, uint font, uint fill = 0, uint border = 0, bool left = false, bool wrap = false)
    {
        var format = new DocumentFormat.OpenXml.Spreadsheet.CellFormat
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            ApplyNumberFormat = number > 0,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
            ApplyBorder = border > 0,
        };
        if (wrap || left)
        {
            format.Alignment = new Alignment { WrapText = wrap ? true : null, Horizontal = left ? HorizontalAlignmentValues.Left : null, Vertical = VerticalAlignmentValues.Top };
            format.ApplyAlignment = true;
        }

        return format;
    }
}
