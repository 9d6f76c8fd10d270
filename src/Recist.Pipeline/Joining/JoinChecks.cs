using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>Checks that a file alone cannot answer: whether it fits what was accepted before.</summary>
internal static class JoinChecks
{
    public static void Check(PatientHistory history, ICollection<Complaint> problems)
    {
        var baselines = history.Visits.Where(v => v.IsBaseline).ToList();
        foreach (var second in baselines.Skip(1))
        {
            problems.Add(JoinProblem.TwoBaselines(second.Label));
        }

        if (baselines is [var baseline, ..])
        {
            foreach (var early in history.Visits.Where(v => !v.IsBaseline && v.Date.Latest < baseline.Date.Earliest))
            {
                problems.Add(JoinProblem.BeforeBaseline(early.Label));
            }
        }

        if (history.Dates.Death is { } death
            && new[] { history.Dates.Start, baselines.Count > 0 ? baselines[0].Date : null }.Any(d => d is { } day && death.Latest < day.Earliest))
        {
            problems.Add(JoinProblem.DeathBeforeStart(death));
        }

        var known = history.Lesions.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var lesion in history.Visits.SelectMany(Named).Distinct().Where(l => !known.Contains(l)))
        {
            problems.Add(JoinProblem.LesionUnknown(lesion));
        }
    }

    private static IEnumerable<string> Named(Visit visit) =>
        visit.Measurements.Select(m => m.Lesion).Concat(visit.NonTargets.Select(n => n.Lesion));
}
