namespace Recist.Ingestion;

/// <summary>Where a text or a sheet has its headings.</summary>
/// <param name="First">Position of their first row among the rows that are not blank.</param>
/// <param name="Last">Position of their last row; the first again where they take one.</param>
/// <param name="Headings">The headings; of two rows each the upper one before the lower.</param>
internal sealed record HeadingPlace(int First, int Last, string[] Headings)
{
    /// <summary>Rows in which headings are looked for.</summary>
    public const int Most = XlsxLimits.TitleRows;

    /// <summary>Cells of the lower of two rows; empty where the headings take one.</summary>
    public string[] Lower { get; init; } = [];

    /// <summary>How many cells of the lower row stand under a heading that does not spread, as those of data do.</summary>
    public int Covered { get; private init; }

    /// <summary>Delimiter of a text.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>All places where headings may be: each row, and each with the one below it where it spreads over columns.</summary>
    /// <param name="rows">The first rows that are not blank.</param>
    /// <param name="merged">By position of a row, the last column to which the cell of a column spreads; null where nothing is known of merged cells.</param>
    public static IEnumerable<HeadingPlace> All(IReadOnlyList<string[]> rows, Func<int, int, int>? merged = null)
    {
        for (var i = 0; i < Math.Min(rows.Count, Most); i++)
        {
            if (rows[i].Count(c => c.Length > 0) > 1)
            {
                yield return new HeadingPlace(i, i, rows[i]);
            }

            if (i + 1 < rows.Count && Joined(rows[i], rows[i + 1], merged is null ? null : c => merged(i, c)) is { } joined)
            {
                yield return new HeadingPlace(i, i + 1, joined) { Lower = rows[i + 1], Covered = Under(rows[i], rows[i + 1]) };
            }
        }
    }

    /// <summary>Columns in which both rows hold something, and the next one has a heading of its own.</summary>
    private static int Under(string[] upper, string[] lower) => Enumerable.Range(0, Math.Min(upper.Length, lower.Length))
        .Count(c => upper[c].Length > 0 && lower[c].Length > 0 && (c + 1 >= upper.Length || upper[c + 1].Length > 0));

    /// <summary>Two rows as one; null where the upper one does not spread over cells of the lower, or a heading would stand twice.</summary>
    private static string[]? Joined(string[] upper, string[] lower, Func<int, int>? merged)
    {
        var joined = new string[Math.Max(upper.Length, lower.Length)];
        var (spread, until, isSpread) = ("", -1, false);
        if (!upper.Skip(1).Any(c => c.Length > 0) || upper.Concat(lower).Any(t => t.Length > TemplateColumns.LongestHeading / 2))
        {
            return null;
        }

        for (var c = 0; c < joined.Length; c++)
        {
            var (above, below) = (upper.ElementAtOrDefault(c) ?? "", lower.ElementAtOrDefault(c) ?? "");
            if (above.Length > 0)
            {
                (spread, until) = (above, merged?.Invoke(c) ?? int.MaxValue);
            }

            var carried = above.Length > 0 ? above : below.Length > 0 && c <= until ? spread : "";
            isSpread |= above.Length == 0 && carried.Length > 0;
            joined[c] = carried.Length > 0 && below.Length > 0 ? $"{carried} {below}" : carried + below;
        }

        return isSpread && joined.Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).All(g => g.Count() == 1) ? joined : null;
    }
}
