using System.Collections.Immutable;

namespace Recist;

/// <summary>
/// The one order in which visits are read: the baseline, then by date, visit number, time of day, the numbers in the label, and its text
/// last.
/// </summary>
/// <remarks>
/// Dates decide only where no day of one can be a day of the other: "2025-03" and "2025-03-20" leave it to what follows. So the order is
/// built visit by visit: the next one is,
/// of those that no other left is dated before, the first by number, time and label. It does not depend on the order of the rows. Of two
/// baselines the first is the baseline.
/// </remarks>
public static class VisitOrder
{
    // No real course has so many visits whose dates may be one another's.
    private const int MostTied = 60;

    private static readonly Comparer<Visit> Numbers = Comparer<Visit>.Create(static (a, b) =>
        Nullable.Compare(a.VisitNumber, b.VisitNumber) is not 0 and var byNumber ? byNumber : Nullable.Compare(a.TimeOfDay, b.TimeOfDay));

    private static readonly Comparer<Visit> Labels = Comparer<Visit>.Create(static (a, b) => LabelOrder.Compare(a.Label, b.Label).Order);

    /// <summary>The visits in their order.</summary>
    public static ImmutableArray<Visit> Of(IEnumerable<Visit> visits) => Of(visits, static v => v);

    /// <summary>What belongs to visits, in the order of these.</summary>
    public static ImmutableArray<T> Of<T>(IEnumerable<T> items, Func<T, Visit> visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var found = items.ToImmutableArray();
        if (IsInOrder(found, visit))
        {
            return found;
        }

        var all = InOrder(found.ToList(), visit);
        var baseline = all.FindIndex(i => visit(i).IsBaseline);
        return baseline <= 0 ? all.ToImmutableArray() : InOrder(all.Where((_, i) => i != baseline).ToList(), visit).Prepend(all[baseline]).ToImmutableArray();
    }

    /// <summary>
    /// The orders that the visits may have where neither dates nor numbers nor times settle it, each with all visits; the first is the one
    /// that they are read in.
    /// One for each stretch of visits whose dates overlap; the other stretches stand as they are read.
    /// </summary>
    /// <param name="visits">Visits of one history.</param>
    /// <param name="most">How many orders of one stretch are looked at.</param>
    /// <returns>Nothing where the order is settled.</returns>
    public static IEnumerable<ImmutableArray<ImmutableArray<Visit>>> Unsettled(IEnumerable<Visit> visits, int most)
    {
        var found = visits.ToImmutableArray();
        if (IsInOrder(found, static v => v))
        {
            yield break;
        }

        var read = Of(found);
        var first = read is [{ IsBaseline: true }, ..] ? 1 : 0;
        foreach (var stretch in Stretches(read.Skip(first), static v => v).Where(s => s.Count is > 1 and <= MostTied))
        {
            var orders = new List<ImmutableArray<Visit>>();
            Enumerate(stretch, [], orders, most);
            if (orders.Count > 1)
            {
                yield return orders.ToImmutableArray();
            }
        }
    }

    /// <summary>Most records are in order, and all their dates apart.</summary>
    private static bool IsInOrder<T>(ImmutableArray<T> items, Func<T, Visit> visit)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (visit(items[i]).IsBaseline || visit(items[i - 1]).Date.Latest >= visit(items[i]).Date.Earliest)
            {
                return false;
            }
        }

        return true;
    }

    private static List<T> InOrder<T>(List<T> items, Func<T, Visit> visit)
    {
        var ordered = new List<T>(items.Count);
        foreach (var stretch in Stretches(items, visit))
        {
            var left = stretch.Count == 1 ? stretch : stretch.OrderBy(visit, Labels).ToList();
            if (IsOfOneDay(left, visit))
            {
                ordered.AddRange(left.OrderBy(visit, Numbers));
                continue;
            }

            while (left.Count > 0)
            {
                var next = Candidates(left, visit)[0];
                ordered.Add(next);
                left.Remove(next);
            }
        }

        return ordered;
    }

    /// <summary>
    /// True for visits of one day that all have a number or none, and all a time or none: to sort them gives the same, at once.
    /// </summary>
    private static bool IsOfOneDay<T>(List<T> items, Func<T, Visit> visit)
    {
        var first = visit(items[0]);
        return items.TrueForAll(i => visit(i) is var v && v.Date == first.Date && v.VisitNumber is null == first.VisitNumber is null && v.TimeOfDay is null == first.TimeOfDay is null)
            && (!first.Date.IsPartial || first.TimeOfDay is null);
    }

    /// <summary>Runs of visits whose dates overlap, the earlier run first.</summary>
    private static List<List<T>> Stretches<T>(IEnumerable<T> items, Func<T, Visit> visit)
    {
        var stretches = new List<List<T>>();
        var last = DateOnly.MinValue;
        foreach (var item in items.OrderBy(i => visit(i).Date.Earliest))
        {
            if (stretches.Count == 0 || visit(item).Date.Earliest > last)
            {
                stretches.Add([]);
            }

            stretches[^1].Add(item);
            last = visit(item).Date.Latest > last ? visit(item).Date.Latest : last;
        }

        return stretches;
    }

    /// <summary>Those of which none is dated after another, has a higher number, or a later time on the same day.</summary>
    private static List<T> Candidates<T>(List<T> left, Func<T, Visit> visit)
    {
        var end = left.Min(i => visit(i).Date.Latest);
        var first = left.FindAll(i => visit(i).Date.Earliest <= end);
        var number = first.Min(i => visit(i).VisitNumber);
        first.RemoveAll(i => visit(i).VisitNumber > number);
        var time = first.Where(i => !visit(i).Date.IsPartial).Min(i => visit(i).TimeOfDay);
        first.RemoveAll(i => !visit(i).Date.IsPartial && visit(i).TimeOfDay > time);
        return first;
    }

    private static void Enumerate(List<Visit> left, ImmutableArray<Visit> before, List<ImmutableArray<Visit>> orders, int most)
    {
        if (left.Count == 0)
        {
            orders.Add(before);
            return;
        }

        var candidates = Candidates(left, static v => v);
        var free = candidates.FindAll(c => !candidates.Exists(o => LabelOrder.Compare(o.Label, c.Label) is ( < 0, true)));
        free.Sort(Labels);
        foreach (var next in free)
        {
            if (orders.Count < most)
            {
                Enumerate(left.Where(v => v != next).ToList(), before.Add(next), orders, most);
            }
        }
    }
}
