namespace Recist.Ingestion;

/// <summary>What any table's headings must be, whichever form it has.</summary>
internal static class TableHeadings
{
    private const int MostColumns = 200;

    /// <summary>True where there are not too many and none stands twice; else it has complained.</summary>
    public static bool Check(Place at, string[] headings, ComplaintLog log)
    {
        if (headings.Length > MostColumns)
        {
            log.Refuse(Codes.TooManyColumns, at, null, "The table has more than 200 columns.", "Keep the template's columns.");
            return false;
        }

        var twice = headings.Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).ToList();
        foreach (var heading in twice)
        {
            log.Refuse(Codes.ColumnDuplicate, at with { Column = heading.Key }, heading.Key, "The same heading stands twice.", "Leave one of the two columns.");
        }

        return twice.Count == 0;
    }
}
