using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The last possible day of each visit in the light of their order, so that days never run backwards in it.</summary>
/// <remarks>
/// "2024-02" that a visit of 10 February follows was 9 February at the latest: were it 29 February, stable disease would last longer than the
/// time to the progression that followed, and a course would be censored after its last assessment. It is the same day only where no
/// earlier one is left, or where both are written alike: of two assessments that differ the worse is not taken for both. A full date is
/// never moved, not even that of a baseline after a visit.
/// </remarks>
internal static class LastPossibleDays
{
    /// <param name="ordered">Visits in their order.</param>
    public static ImmutableArray<Visit> Of(ImmutableArray<Visit> ordered)
    {
        if (!ordered.Any(static v => v.Date.IsPartial))
        {
            return ordered;
        }

        var first = FirstPossible(ordered);
        var visits = ordered.ToArray();
        for (var i = visits.Length - 2; i >= 0; i--)
        {
            var date = Limited(visits[i].Date, first[i], visits[i + 1].Date);
            visits[i] = date == visits[i].Date ? visits[i] : visits[i] with { Date = date };
        }

        return ImmutableArray.Create(visits);
    }

    private static ScanDate Limited(ScanDate date, DateOnly first, ScanDate next)
    {
        if (date.Text == next.Text || date.Latest <= next.Latest)
        {
            return date.NotAfter(next.Latest);
        }

        var before = next.Latest.AddDays(-1);
        return date.NotAfter(before < first ? first : before);
    }

    /// <summary>No visit was before the first possible day of one that it follows.</summary>
    private static DateOnly[] FirstPossible(ImmutableArray<Visit> ordered)
    {
        var first = new DateOnly[ordered.Length];
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = i > 0 && first[i - 1] > ordered[i].Date.Earliest ? first[i - 1] : ordered[i].Date.Earliest;
        }

        return first;
    }
}
