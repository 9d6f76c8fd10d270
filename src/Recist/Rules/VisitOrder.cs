using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The order in which visits are read: the baseline, then by date, then by label.</summary>
/// <remarks>
/// Labels decide only between visits of one day, so that the order is total. The baseline comes first even where its date
/// is only a month and therefore sorts after a full date of that month. Only the first baseline is one.
/// </remarks>
internal static class VisitOrder
{
    public static ImmutableArray<Visit> Of(PatientHistory history)
    {
        var ordered = history.Visits.ToList();
        var indexed = ordered.Select((visit, place) => (visit, place)).ToList();
        indexed.Sort(static (a, b) => Compare(a.visit, b.visit) is var c && c != 0 ? c : a.place.CompareTo(b.place));
        var first = indexed.FindIndex(static v => v.visit.IsBaseline);
        if (first > 0)
        {
            var baseline = indexed[first];
            indexed.RemoveAt(first);
            indexed.Insert(0, baseline);
        }

        return [.. indexed.Select(static v => v.visit)];
    }

    private static int Compare(Visit a, Visit b)
    {
        var byDate = a.Date.CompareTo(b.Date);
        return byDate != 0 ? byDate : string.CompareOrdinal(a.Label, b.Label);
    }
}
