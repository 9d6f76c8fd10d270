using System.Globalization;
using System.Text.RegularExpressions;

namespace Recist.Tests.Naive;

/// <summary>
/// The order of visits, chosen one by one: the next is the first by number, time and label of those that nothing left is wholly dated
/// before.
/// </summary>
internal static partial class NaiveVisitOrder
{
    public static List<Visit> Of(IEnumerable<Visit> visits)
    {
        var left = visits.ToList();
        var ordered = new List<Visit>();
        while (left.Count > 0)
        {
            var next = left.Where(v => !left.Exists(o => o.Date.Latest < v.Date.Earliest)).ToList();
            next = next.Where(v => v.VisitNumber is null || !next.Exists(o => o.VisitNumber < v.VisitNumber)).ToList();
            next = next.Where(v => v.TimeOfDay is null || !next.Exists(o => o.Date.Text == v.Date.Text && o.TimeOfDay < v.TimeOfDay)).ToList();
            ordered.Add(next.OrderBy(v => v.Label, Comparer<string>.Create(Compare)).ThenBy(v => v.Label, StringComparer.Ordinal).First());
            left.Remove(ordered[^1]);
        }

        var baseline = ordered.Find(v => v.IsBaseline);
        return baseline is null ? ordered : [baseline, .. ordered.Where(v => v != baseline)];
    }

    /// <summary>Words and whole numbers in turn, which is all that the labels of random histories have.</summary>
    private static int Compare(string a, string b)
    {
        var (one, other) = (Part().Matches(a), Part().Matches(b));
        for (var i = 0; i < Math.Min(one.Count, other.Count); i++)
        {
            var (x, y) = (one[i].Value, other[i].Value);
            var order = char.IsAsciiDigit(x[0]) && char.IsAsciiDigit(y[0])
                ? int.Parse(x, CultureInfo.InvariantCulture).CompareTo(int.Parse(y, CultureInfo.InvariantCulture))
                : string.Compare(x, y, StringComparison.OrdinalIgnoreCase);
            if (order != 0)
            {
                return order;
            }
        }

        return one.Count.CompareTo(other.Count);
    }

    [GeneratedRegex(@"\d+|[A-Za-z]+")]
    private static partial Regex Part();
}
