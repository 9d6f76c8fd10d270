namespace Recist.Ingestion;

/// <summary>Merged cells: only the first holds the value. Whether it counts for the others too cannot be known, so that none may cover cells that are read.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="table">The table that it will be.</param>
/// <param name="heading">Position of the row of headings among its rows.</param>
/// <param name="log">Takes complaints.</param>
internal sealed class SheetMerges(SheetContent sheet, Table table, int heading, ComplaintLog log)
{
    private const string Fix = "Undo the merge and write the value into each cell that it is for.";

    private int[]? first;

    /// <summary>True where the table can be read as if there were no merged cells.</summary>
    public bool Check()
    {
        var rows = sheet.Rows.Skip(heading + 1).Select(r => r.Number).ToArray();
        var sound = true;
        foreach (var range in sheet.Merged.Where(m => m.LastRow >= table.HeadingLine))
        {
            if (range.FirstRow <= table.HeadingLine)
            {
                sound &= Heading(range);
            }
            else if (Array.BinarySearch(rows, range.FirstRow) >= 0 && range.FirstColumn < table.Headings.Length)
            {
                sound = false;
                log.Refuse(Codes.MergedCells, table.At(range.FirstRow, table.Headings[range.FirstColumn]), null, "Cells are merged here, and only the first of them holds the value.", Fix);
            }
        }

        return sound;
    }

    /// <summary>By column the first row below the headings that holds a value; counted once, because a sheet may have any number of merges.</summary>
    private int[] FirstRows()
    {
        var rows = new int[table.Headings.Length];
        Array.Fill(rows, int.MaxValue);
        foreach (var (number, cells) in sheet.Rows.Skip(heading + 1))
        {
            for (var c = 0; c < cells.Length; c++)
            {
                rows[c] = cells[c].IsBlank ? rows[c] : Math.Min(rows[c], number);
            }
        }

        return rows;
    }

    /// <summary>A heading may be merged with cells that hold nothing.</summary>
    private bool Heading(CellRange range)
    {
        first ??= FirstRows();
        var taken = Enumerable.Range(range.FirstColumn, Math.Max(0, Math.Min(range.LastColumn + 1, first.Length) - range.FirstColumn))
            .Any(c => first[c] <= (c > range.FirstColumn ? int.MaxValue - 1 : range.LastRow));
        if (taken)
        {
            log.Refuse(Codes.MergedCells, table.At(table.HeadingLine, table.Headings.ElementAtOrDefault(range.FirstColumn)), null, "A heading is merged over cells that hold values.", Fix);
        }

        return !taken;
    }
}
