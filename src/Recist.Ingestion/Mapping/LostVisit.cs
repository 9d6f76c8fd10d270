namespace Recist.Ingestion;

/// <summary>A column that looks like a visit beside those that a mapping reads, holds measurements, and is read as none: a whole visit would be lost.</summary>
internal static class LostVisit
{
    /// <summary>True for such a column, of those that the mapping neither reads nor ignores.</summary>
    /// <param name="source">The table.</param>
    /// <param name="column">Position of the column.</param>
    /// <param name="mapping">The mapping.</param>
    public static bool Is(Table source, int column, Mapping mapping) => mapping.Rules.Any(r => r.HasVisits) && Looks(source.Headings[column], mapping)
        && source.Rows.Exists(r => WideVisits.IsMeasurement(r.Cells[column]) || CellWords.Finding(r.Cells[column]) is not null);

    /// <summary>What to write, by how the mapping knows its visits.</summary>
    public static string Fix(Mapping mapping) => mapping.Visits.Count > 0
        ? "Add its visit to \"visits\" of the mapping, or write the heading as those of the other visits; name it in \"ignore\" where it is no visit."
        : $"Write the date in it as in the headings of the other visits{(mapping.DatePattern is { } dates ? $" ({dates}), or as 2025-03-03" : ", such as 2025-03-03")}; name it in \"ignore\" where it is no visit.";

    /// <summary>A heading with a date, or with a label of a visit where the mapping has its visits.</summary>
    private static bool Looks(string heading, Mapping mapping) => !TotalsRows.Is(heading)
        && (VisitHeading.LooksDated(heading) || mapping.Rules.SelectMany(r => r.Columns).Where(c => c.Source.Contains(Slots.ForVisit, StringComparison.Ordinal))
            .Any(c => Slots.Found(c.Source, Slots.ForVisit, SideGuess.IsVisit, [heading]).Any()));
}
