using System.Xml;

namespace Recist.Ingestion;

/// <summary>Reads the cells of one sheet while it is unpacked.</summary>
/// <param name="texts">Shared texts.</param>
/// <param name="formats">Formats by number.</param>
/// <param name="from1904">How days are counted.</param>
/// <param name="settings">Decimal sign and most rows.</param>
internal sealed class SheetReader(List<SheetCell> texts, List<CellFormat> formats, bool from1904, ReadingSettings settings)
{
    private readonly CellPool pool = new();

    /// <summary>The sheet's content.</summary>
    /// <exception cref="XlsxDamage">It is no sound sheet, or too large.</exception>
    public SheetContent Read(string name, XmlReader xml)
    {
        var content = new SheetContent(name);
        var row = 0;
        foreach (var element in XmlWalk.Elements(xml))
        {
            switch (element)
            {
                case "row":
                    row = XmlWalk.Number(xml, "r") is { } number ? (number > row ? number : throw XlsxDamage.Damaged()) : row + 1;
                    var isHidden = XmlWalk.Flag(xml, "hidden");
                    if (Row(xml, row, content) && isHidden)
                    {
                        content.HasHidden = true;
                        content.HiddenRows.Add(row);
                    }

                    break;
                case "col":
                    content.HasHidden |= XmlWalk.Flag(xml, "hidden") && XmlWalk.Number(xml, "min") <= XlsxLimits.Columns && XmlWalk.Number(xml, "max") <= XlsxLimits.Columns;
                    break;
                case "mergeCell" when CellRange.Of(xml.GetAttribute("ref")) is { } range:
                    content.Merged.Add(range);
                    break;
                default:
                    break;
            }
        }

        return content;
    }

    /// <summary>Reads one row up to its end tag; false where it has no values.</summary>
    private bool Row(XmlReader xml, int number, SheetContent content)
    {
        if (xml.IsEmptyElement)
        {
            return false;
        }

        var cells = new List<SheetCell>();
        var (depth, next) = (xml.Depth, 0);
        while (XmlWalk.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            var column = xml.GetAttribute("r") is not { } reference ? next
                : CellRange.Cell(reference) is var (row, at) && row == number && at >= next ? at
                : throw XlsxDamage.Damaged();
            next = column + 1;
            if (Cell(xml) is { IsBlank: false } cell)
            {
                Put(cells, column, cell);
            }
        }

        if (cells.Count == 0)
        {
            return false;
        }

        if (number > XlsxLimits.LastRow)
        {
            throw XlsxDamage.Damaged();
        }

        if (content.Rows.Count > settings.MaxRows + XlsxLimits.TitleRows)
        {
            throw new XlsxDamage(Codes.TooManyRows, FormattableString.Invariant($"The sheet {content.Name} has more than {settings.MaxRows} rows."), "Split it by patient.");
        }

        content.Rows.Add((number, [.. cells]));
        return true;
    }

    private static void Put(List<SheetCell> cells, int column, SheetCell cell)
    {
        if (column >= XlsxLimits.Columns)
        {
            throw new XlsxDamage(Codes.TooManyColumns, "A sheet has values beyond its 200th column.", "Keep the template's columns.");
        }

        while (cells.Count < column)
        {
            cells.Add(default);
        }

        cells.Add(cell);
    }

    /// <summary>Reads one cell up to its end tag.</summary>
    private SheetCell Cell(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return default;
        }

        var (depth, type) = (xml.Depth, xml.GetAttribute("t"));
        var style = XmlWalk.Number(xml, "s") ?? 0;
        var (hasFormula, isStruck, value) = (false, false, (string?)null);
        while (XmlWalk.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                hasFormula |= xml.LocalName == "f";
                value = xml.LocalName switch
                {
                    "v" => XmlWalk.Text(xml, rich: false),
                    "is" => XmlWalk.Text(xml, rich: true, out isStruck),
                    _ => value,
                };
            }
        }

        // A formula that gave a blank text has the type "str" and an empty value.
        var format = style < formats.Count ? formats[style] : default;
        var cell = value is { Length: > 0 } ? Value(type, value, format)
            : hasFormula && type != "str" ? new SheetCell(null, CellKind.NoValue)
            : default;
        return isStruck || format.IsStruck ? cell.Struck : cell;
    }

    private SheetCell Value(string? type, string value, CellFormat format) => type switch
    {
        "s" => CellNumber.Read(value) is { } at && at >= 0 && at < texts.Count ? texts[(int)at] : throw XlsxDamage.Damaged(),
        "str" or "inlineStr" => Plain(value),
        "b" => new SheetCell(value is "1" or "true" ? "TRUE" : "FALSE", CellKind.Plain),
        "e" => new SheetCell(value, CellKind.Error),
        "d" => IsoDate(value),
        _ => CellNumber.Read(value) is { } number ? Number(number, format) : new SheetCell(value, CellKind.BadNumber),
    };

    private SheetCell Number(decimal number, CellFormat format) =>
        format.IsDate && DayNumber.Day(number, from1904) is { } day ? Date(day, DayNumber.HasTime(number))
        : Plain(CellNumber.Text(number, format.LeastDigits, settings.DecimalSign)) with { Kind = format.IsDate ? CellKind.Date : number == 0 ? format.Zero : format.Number };

    private SheetCell Plain(string text) => SheetCell.OfText(pool.Of(text.AsSpan().Trim()));

    private SheetCell Date(DateOnly day, bool hasTime) =>
        new(pool.Of(ScanDate.From(day).Text), hasTime ? CellKind.DateWithTime : CellKind.Date);

    /// <summary>The strict form writes dates as text: <c>2025-01-06</c>, or <c>2025-01-06T00:00:00</c>.</summary>
    private SheetCell IsoDate(string value) =>
        ScanDate.TryParse(value.Split('T')[0], out var date) && !date.IsPartial
            ? Date(date.Earliest, value.Contains('T') && value.AsSpan(value.IndexOf('T')).ContainsAnyInRange('1', '9'))
            : Plain(value);
}
