using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>Finds which records are of one visit, and which of them stands.</summary>
/// <remarks>
/// A visit is reader + label, its scans within 14 days of the first; further apart they are separate visits. The highest revision
/// stands, whenever it came.
/// </remarks>
internal static class StandingVisits
{
    private const int MostDays = 14;

    /// <summary>The standing records of one reader in the order of their visits, each label once.</summary>
    public static ImmutableArray<StandingVisit> Of(IEnumerable<VisitRecord> records)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var standing = Groups(records)
            .Select(NamedOnly.Standing)
            .OrderBy(s => s.Record.Ref.Visit, StringComparer.Ordinal);
        return [.. VisitOrder.Of(standing, s => s.Visit).Select(s => new StandingVisit(s.Record, s.Visit with { Label = Unique(s.Visit, labels) }))];
    }

    /// <summary>The stored records that are of the same visit as an incoming one.</summary>
    public static List<VisitRecord> SameVisit(IEnumerable<VisitRecord> records, VisitRecord incoming)
    {
        // The mark tells the incoming record from a stored one that says the same. Other labels are other visits.
        var marked = incoming with { Row = "incoming" };
        var labelled = records.Where(r => r.Visit.Label == incoming.Visit.Label);
        return [.. Groups(labelled.Append(marked)).Single(g => g.Contains(marked)).Where(r => r != marked)];
    }

    private static List<List<VisitRecord>> Groups(IEnumerable<VisitRecord> records)
    {
        var groups = new List<List<VisitRecord>>();
        foreach (var same in records.GroupBy(r => r.Visit.Label, StringComparer.Ordinal))
        {
            var full = same.Select(r => r.Visit.Date).Where(d => !d.IsPartial).ToList();
            var first = default(ScanDate?);
            foreach (var (record, date) in same.Select(r => (r, Date: Completed(r.Visit.Date, full))).OrderBy(r => r.Date).ThenBy(r => r.r.Ref.Revision))
            {
                if (first is null || date.DaysSince(first.Value) > MostDays)
                {
                    first = date;
                    groups.Add([]);
                }

                groups[^1].Add(record);
            }
        }

        return groups;
    }

    private static ScanDate Completed(ScanDate date, List<ScanDate> full)
    {
        var may = date.IsPartial ? full.Where(date.IsPrefixOf).Distinct().ToList() : [];
        return may is [var only] ? only : date;
    }

    private static string Unique(Visit visit, HashSet<string> labels) =>
        labels.Add(visit.Label) ? visit.Label
        : labels.Add($"{visit.Label} ({visit.Date.Text})") ? $"{visit.Label} ({visit.Date.Text})"
        : Numbered(visit, labels);

    private static string Numbered(Visit visit, HashSet<string> labels)
    {
        for (var i = 2; ; i++)
        {
            var label = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{visit.Label} ({visit.Date.Text}) #{i}");
            if (labels.Add(label))
            {
                return label;
            }
        }
    }
}
