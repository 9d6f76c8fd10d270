using Recist.Pipeline;

namespace Recist.Tests.Properties.Decisions;

/// <summary>Whether any reader of a course saw progression at any visit, told from the millimetres alone.</summary>
internal static class Progression
{
    public static bool IsIn(Timeline timeline)
    {
        var counted = timeline.CountedVisits;
        return timeline.Visits.Where(v => counted.Contains(v.Ref)).GroupBy(v => v.Reader).Any(reader => IsIn(
        [
            .. reader.GroupBy(v => v.Visit.Label).Select(visit => visit.MaxBy(v => v.Ref.Revision)!.Visit)
                .OrderBy(v => v.Date.Latest).Select(v => v.Measurements.Sum(m => m.Diameter?.Millimetres ?? 0)),
        ]));
    }

    /// <summary>The sums of the visits in their order: at least 20 % and 5 mm over the smallest before.</summary>
    public static bool IsIn(IReadOnlyList<decimal> sums)
    {
        for (var i = 1; i < sums.Count; i++)
        {
            var nadir = sums.Take(i).Min();
            if (sums[i] >= nadir * 1.2m && sums[i] - nadir >= 5)
            {
                return true;
            }
        }

        return false;
    }
}
