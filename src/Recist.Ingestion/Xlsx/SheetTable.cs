namespace Recist.Ingestion;

/// <summary>From the cells of a sheet to a table: its headings are the first row that fits the template.</summary>
/// <param name="file">File name.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="heading">Position of the row of headings among its rows.</param>
/// <param name="settings">Most rows.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class SheetTable(string file, SheetContent sheet, int heading, ReadingSettings settings, ComplaintLog log)
{
    private static readonly string[] MayBeDates = ["visit_date", "visit", "comment"];

    private readonly string[] headings = Headings(sheet, heading);

    /// <summary>Position of the row of headings; negative where the sheet has none that fit.</summary>
    public static int Find(SheetContent sheet)
    {
        for (var i = 0; i < Math.Min(sheet.Rows.Count, XlsxLimits.TitleRows); i++)
        {
            var texts = Array.ConvertAll(sheet.Rows[i].Cells, c => c.Text ?? "");
            if (TemplateColumns.Fit(texts) || WideColumns.Fit(texts))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True where the template can read the sheet alone: its headings have a size, or visits side by side. Else a mapping may name the columns that hold sizes.</summary>
    public static bool IsWhole(SheetContent sheet, int heading) => heading >= 0
        && Array.ConvertAll(sheet.Rows[heading].Cells, c => c.Text ?? "") is var texts && (TemplateColumns.HasSize(texts) || WideColumns.Fit(texts));

    /// <summary>The table, or null with complaints.</summary>
    public Table? Read()
    {
        var table = new Table(file, sheet.Rows[heading].Number, headings, []) { Sheet = sheet.Name };
        Tell(table);
        if (!TableHeadings.Check(table.At(table.HeadingLine), headings, log) || !new SheetMerges(sheet, table, heading, log).Check())
        {
            return null;
        }

        if (sheet.Rows.Count - heading - 1 > settings.MaxRows)
        {
            log.Refuse(Codes.TooManyRows, table.At(), null, FormattableString.Invariant($"The table has more than {settings.MaxRows} rows."), "Split it by patient.");
            return null;
        }

        foreach (var (cell, i) in sheet.Rows[heading].Cells.Select((c, i) => (c, i)).Where(c => c.c.Kind == CellKind.Struck))
        {
            Struck(table.At(table.HeadingLine, headings[i]), cell);
        }

        foreach (var (number, cells) in sheet.Rows.Skip(heading + 1))
        {
            for (var i = 0; i < cells.Length; i++)
            {
                Check(table.At(number, headings[i]), cells[i]);
            }

            table.Rows.Add(new TableRow(number, [.. cells.Select(c => c.Text ?? ""), .. Enumerable.Repeat("", headings.Length - cells.Length)]));
        }

        return table;
    }

    private static string[] Headings(SheetContent sheet, int heading)
    {
        var width = sheet.Rows.Skip(heading).Max(r => r.Cells.Length);
        var cells = sheet.Rows[heading].Cells;
        return [.. cells.Select(c => c.Text ?? ""), .. Enumerable.Repeat("", width - cells.Length)];
    }

    /// <summary>The dress that says the same as the column's heading.</summary>
    private CellKind Unit(string? name, string heading) => (name is null ? VisitHeading.Read(heading, settings.DatePattern)?.Unit : name) switch
    {
        "mm" or "size_mm" or "slice_mm" => CellKind.InMillimetres,
        "cm" or "size_cm" => CellKind.InCentimetres,
        _ => CellKind.Plain,
    };

    /// <summary>True for a row above the headings that looks like one below them: a sheet that was sorted with its headings.</summary>
    private bool IsData(SheetCell[] cells)
    {
        bool Filled(string heading) => Array.FindIndex(headings, h => TemplateColumns.Find(h) == heading) is >= 0 and var i && !cells.ElementAtOrDefault(i).IsBlank;
        return Filled("patient_id") && Filled("lesion_id") && headings.Where((h, i) => cells.ElementAtOrDefault(i).Text is { Length: > 0 } text && char.IsDigit(text[0])
            && (TemplateColumns.Find(h) is "visit_date" or "size_mm" or "size_cm" or "size" || VisitHeading.LooksDated(h))).Any();
    }

    private void Tell(Table table)
    {
        if (sheet.Rows.Take(heading).FirstOrDefault(r => IsData(r.Cells)) is { Cells: not null } above)
        {
            log.Refuse(Codes.RowsSkipped, table.At(above.Number), null, "This row stands above the headings and looks like one of the table; it would be lost.", "Put the headings into the first row.");
        }
        else if (heading > 0)
        {
            log.Inform(
                Codes.RowsSkipped, null, table.At(sheet.Rows[0].Number), sheet.Rows[0].Cells.First(c => !c.IsBlank).Text, "The rows above the headings were not read.", "Put what belongs to the table below its headings.");
        }

        if (sheet.HasHiddenColumns)
        {
            log.Warn(
                Codes.HiddenCells,
                null,
                table.At(),
                null,
                "The sheet has hidden columns; they were read too.",
                "Show them and look at what was sent, or delete them.");
        }

        HiddenRows.Tell(sheet, headings, table, log);
    }

    /// <summary>Complains of a cell whose text is not what the sheet's owner sees, where its column is read.</summary>
    private void Check(Place at, SheetCell cell)
    {
        var name = TemplateColumns.Find(at.Column!);
        if (name is null && !VisitHeading.LooksDated(at.Column!))
        {
            return;
        }

        switch (cell.Kind)
        {
            case CellKind.Date or CellKind.DateWithTime when !MayBeDates.Contains(name):
                Refuse(Codes.CellType, "The cell is a date, and this column holds none.", "Spreadsheets turn texts such as 1-2 or 12.5 into dates: give the column the format Text, or Number, and type the value anew.");
                break;
            case CellKind.DateWithTime:
                log.Lost(Codes.TimeDropped, at, cell.Text);
                break;
            case CellKind.Error:
                Refuse(Codes.CellError, "The formula of this cell gives an error.", "Mend the formula, or type the value.");
                break;
            case CellKind.NoValue:
                Refuse(Codes.FormulaWithoutValue, "The file does not hold the value of this cell's formula.", "Open the file in the spreadsheet program and save it, or type the value.");
                break;
            case CellKind.BadNumber:
                Refuse(Codes.CellType, "A spreadsheet keeps 15 digits of a number, and this one has more.", "Give the column the format Text and type the value anew.");
                break;
            case CellKind.Dressed or CellKind.InMillimetres or CellKind.InCentimetres when name != "comment" && cell.Kind != Unit(name, at.Column!):
                Refuse(Codes.CellType, "The format of this cell shows something else than its number, such as another unit, a percentage, a word, or nothing.", "Give the column the format Number or Text, and look at what is shown then; a unit belongs into the heading.");
                break;
            case CellKind.Struck:
                Struck(at, cell);
                break;
            case CellKind.BadText:
                Refuse(Codes.ControlCharacter, "The text holds a character that cannot be seen.", "Type the text anew.");
                break;
            default:
                break;
        }

        void Refuse(string code, string problem, string fix) => log.Refuse(code, at, cell.Text, problem, fix);
    }

    private void Struck(Place at, SheetCell cell) => log.Refuse(
        Codes.CellType, at, cell.Text, "The cell holds struck-through text, and nobody can tell whether it still counts.", "Delete the cell's content, or the part that is struck through, or take the strike-through away.");
}
