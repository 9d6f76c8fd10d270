namespace Recist.Tests.Naive;

/// <summary>How often each outcome and each input occurs among histories.</summary>
internal sealed class Shares
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Counts => counts;

    public int Of(string what) => counts.GetValueOrDefault(what);

    public void Add(PatientHistory history, NaiveOutcome outcome)
    {
        Count("unconfirmed " + outcome.Unconfirmed);
        Count("confirmed " + outcome.Confirmed);
        foreach (var visit in outcome.Visits.Where(v => v.Overall is not null))
        {
            Count("visits");
            Count("target " + (visit.Target?.ToString() ?? "none"));
            Count("non-target " + (visit.NonTarget?.ToString() ?? "none"));
            Count("overall " + visit.Overall);
            Count("final " + (visit.Overall == visit.Final ? "same" : $"{visit.Overall} to {visit.Final}"));
            Count(visit.Sum is null ? "sum none" : "sum");
            Count(visit.New.Count > 0 ? "new" : "new none");
        }

        foreach (var issue in outcome.Issues)
        {
            Count("issue " + issue.Split(':')[0]);
        }

        foreach (var lesion in outcome.Lesions.Values)
        {
            Count("lesion " + lesion);
        }

        Input(history);
    }

    private void Input(PatientHistory history)
    {
        foreach (var option in typeof(ResponseOptions).GetProperties().Where(p => p.CanWrite))
        {
            Count($"option {option.Name}={option.GetValue(history.Options)}");
        }

        foreach (var date in typeof(PatientDates).GetProperties().Where(p => p.GetValue(history.Dates) is not null and not false))
        {
            Count("date " + date.Name);
        }

        foreach (var visit in history.Visits)
        {
            Count(visit.Date.IsPartial ? "date partial" : "date full");
            foreach (var m in visit.Measurements)
            {
                Count("state " + (m.Fragments.IsEmpty ? m.State : "Fragments"));
            }

            foreach (var n in visit.NonTargets)
            {
                Count("status " + n.Status);
            }

            foreach (var n in visit.NewLesions)
            {
                Count("new " + n.Status);
            }
        }
    }

    private void Count(string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
