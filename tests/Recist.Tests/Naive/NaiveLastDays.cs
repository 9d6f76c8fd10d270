namespace Recist.Tests.Naive;

/// <summary>The last day that a partial date can be where the visits before and after it are known: day by day back from its own last day.</summary>
internal static class NaiveLastDays
{
    public static List<Visit> Of(List<Visit> ordered)
    {
        var days = ordered.ConvertAll(v => v.Date.Latest);
        for (var i = days.Count - 1; i >= 0; i--)
        {
            if (!ordered[i].Date.IsPartial || i == days.Count - 1)
            {
                continue;
            }

            if (ordered[i].Date.Text == ordered[i + 1].Date.Text)
            {
                days[i] = days[i + 1];
                continue;
            }

            // It stands where the next visit is not before it.
            while (days[i] > days[i + 1] && CanBeEarlier(ordered, i, days[i]))
            {
                days[i] = days[i].AddDays(-1);
            }

            // Then it was on a day before the next one, if there is such a day.
            if (days[i] == days[i + 1] && days[i] != ordered[i].Date.Latest && CanBeEarlier(ordered, i, days[i]))
            {
                days[i] = days[i].AddDays(-1);
            }
        }

        return [.. ordered.Select((v, i) => v with { Date = v.Date.NotAfter(days[i]) })];
    }

    private static bool CanBeEarlier(List<Visit> ordered, int place, DateOnly day) => ordered.Take(place + 1).All(v => v.Date.Earliest < day);
}
