namespace Recist.Ingestion;

/// <summary>From the cells of a sheet with headings of its own to a table that a mapping reads.</summary>
/// <param name="file">File name.</param>
/// <param name="sheet">The sheet.</param>
/// <param name="at">Where its headings are.</param>
/// <param name="settings">Most rows.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class MappedSheet(string file, SheetContent sheet, HeadingPlace at, ReadingSettings settings, ComplaintLog log)
{
    private static readonly CellKind[] Unreadable = [CellKind.Error, CellKind.NoValue, CellKind.BadNumber, CellKind.BadText, CellKind.Struck, CellKind.Dressed];

    private bool timeTold;

    /// <summary>The table, or null with complaints.</summary>
    /// <param name="mapping">The mapping; null to look at the sheet without reading it, which complains of no cell.</param>
    public Table? Read(Mapping? mapping)
    {
        var width = sheet.Rows.Skip(at.Last).Max(r => r.Cells.Length);
        string[] headings = [.. at.Headings, .. Enumerable.Repeat("", Math.Max(0, width - at.Headings.Length))];
        var table = new Table(file, sheet.Rows[at.Last].Number, headings, [])
        {
            Sheet = sheet.Name,
            Mapping = mapping,
            LowerHeadings = at.Lower,
            Titles = [.. sheet.Rows.Take(at.First).Select(r => Array.ConvertAll(r.Cells, c => c.Text ?? ""))],
        };
        var data = sheet.Rows.Skip(at.Last + 1).ToList();
        if (!TableHeadings.Check(table.At(table.HeadingLine), headings, log) || (mapping is not null && !new SheetMerges(sheet, table, at.Last, log).Check()))
        {
            return null;
        }

        if (data.Count > settings.MaxRows)
        {
            log.Refuse(Codes.TooManyRows, table.At(), null, FormattableString.Invariant($"The table has more than {settings.MaxRows} rows."), "Split it by patient.");
            return null;
        }

        foreach (var (number, cells) in data)
        {
            table.Rows.Add(new TableRow(number, [.. cells.Select(c => c.Text ?? ""), .. Enumerable.Repeat("", headings.Length - cells.Length)]));
        }

        if (mapping is not null)
        {
            Check(table, data, mapping);
        }

        return table;
    }

    /// <summary>Complains of cells that are read and whose text is not what the sheet's owner sees.</summary>
    private void Check(Table table, List<(int Number, SheetCell[] Cells)> data, Mapping mapping)
    {
        if (sheet.HasHiddenColumns)
        {
            log.Warn(
                Codes.HiddenCells, null, table.At(), null, "The sheet has hidden columns; they were read too.",
                "Show them and look at what was sent, or delete them.");
        }

        HiddenRows.Tell(sheet, [.. table.Headings], table, log);
        var source = VirtualColumns.Of(table, mapping);
        if (SourceColumns.Of(source, mapping, new ComplaintLog()) is not { } columns)
        {
            return;
        }

        var cellsOf = new MappedCells(source, mapping, columns, new ComplaintLog());
        var read = columns.Named().Where(columns.At.ContainsKey).Select(n => columns.At[n]).ToHashSet();
        for (var r = 0; r < data.Count; r++)
        {
            for (var c = 0; c < data[r].Cells.Length && !cellsOf.IsSkipped(source.Rows[r], columns); c++)
            {
                if (read.Contains(c))
                {
                    Check(table.At(data[r].Number, table.Headings[c]), data[r].Cells[c]);
                }
            }
        }
    }

    private void Check(Place place, SheetCell cell)
    {
        if (Unreadable.Contains(cell.Kind))
        {
            log.Refuse(
                cell.Kind == CellKind.NoValue ? Codes.FormulaWithoutValue : cell.Kind == CellKind.Error ? Codes.CellError : Codes.CellType, place, cell.Text,
                "The value of this cell is not what the sheet shows: a formula with an error or without a value, struck-through text, or a number that is shown as something else.",
                "Type the value, with the format Number or Text; or name the row in \"skip\" of the mapping where it holds no measurement.");
        }
        else if (cell.Kind == CellKind.DateWithTime && !timeTold)
        {
            timeTold = true;
            log.Inform(Codes.TimeDropped, null, place, cell.Text, "The date has a time of day, which was not read; others of the sheet are not listed.", "Nothing to do.");
        }
    }
}
