namespace Recist.Ingestion;

/// <summary>Where a sheet with headings of its own may have them.</summary>
internal static class SheetHeadings
{
    /// <summary>All places, the first rows first.</summary>
    public static IEnumerable<HeadingPlace> All(SheetContent sheet)
    {
        var rows = sheet.Rows.Take(HeadingPlace.Most + 1).Select(r => Array.ConvertAll(r.Cells, c => c.Text ?? "")).ToList();
        return HeadingPlace.All(rows, sheet.Merged.Count == 0 ? null : Until);

        // A title may be merged over the whole table; it spreads over nothing that is a heading.
        int Until(int row, int column)
        {
            var number = sheet.Rows[row].Number;
            var range = sheet.Merged.Find(m => m.FirstColumn == column && m.FirstRow <= number && m.LastRow >= number);
            return range == default ? column : range.LastColumn;
        }
    }

    /// <summary>The first place whose headings are wanted; null where there is none.</summary>
    public static HeadingPlace? Find(SheetContent sheet, Func<IEnumerable<string>, bool> isWanted) => All(sheet).FirstOrDefault(p => isWanted(p.Headings));
}
