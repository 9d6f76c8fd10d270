namespace Recist.Ingestion;

/// <summary>Columns side by side in a table: for readers, for visits, or for both at once.</summary>
/// <param name="Readers">Readers; null where there are none.</param>
/// <param name="Visits">Visits; null where there are none.</param>
internal sealed record SuggestedSides(SideGuess? Readers, SideGuess? Visits)
{
    /// <summary>The patterns of both, each heading once.</summary>
    public IReadOnlyList<SideGuess> All => [.. new[] { Readers, Visits }.OfType<SideGuess>()];

    /// <summary>Finds them; visits only in a table that names its lesions in rows and has no column of visits or dates.</summary>
    public static SuggestedSides Of(Table table)
    {
        var named = table.Headings.Where(h => h.Length > 0).ToList();
        var meanings = named.Select(HeadingGuess.Exact).ToList();
        var readers = SideGuess.Readers(named.Where(h => HeadingGuess.Exact(h) is null));
        if (!meanings.Contains("lesion_id") || meanings.Contains("visit") || meanings.Contains("visit_date"))
        {
            return new SuggestedSides(readers, null);
        }

        var left = named.Where(h => HeadingGuess.Exact(h) is null or "size" or "size_mm" or "size_cm" or "baseline").ToList();
        if (readers is null)
        {
            return new SuggestedSides(null, SideGuess.Visits(left));
        }

        // Readers within visits: the visits are found in headings whose reader is already a place.
        var of = readers.Patterns.ToDictionary(p => p.Pattern, p => p.Headings, StringComparer.OrdinalIgnoreCase);
        var ofReaders = readers.Patterns.SelectMany(p => p.Headings).ToHashSet(StringComparer.Ordinal);
        if (SideGuess.Visits([.. of.Keys, .. left.Where(h => !ofReaders.Contains(h))]) is not { } both)
        {
            return new SuggestedSides(readers, null);
        }

        var patterns = both.Patterns.Select(p => (p.Pattern, (IReadOnlyList<string>)[.. p.Headings.SelectMany(h => of.GetValueOrDefault(h) ?? [h])])).ToList();
        var taken = both.Patterns.SelectMany(p => p.Headings).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new SuggestedSides(
            readers with { Patterns = [.. readers.Patterns.Where(p => !taken.Contains(p.Pattern))] },
            both with { Patterns = patterns });
    }
}
