namespace Recist.Tests.Naive;

/// <summary>Makes a history that shows a difference smaller: fewer visits, lesions, findings, dates and options.</summary>
internal static class Smaller
{
    public static PatientHistory Shrink(PatientHistory history, Func<PatientHistory, bool> differs)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var smaller in Candidates(history))
            {
                if (differs(smaller))
                {
                    history = smaller;
                    again = true;
                    break;
                }
            }
        }

        return history;
    }

    private static IEnumerable<PatientHistory> Candidates(PatientHistory h)
    {
        for (var i = h.Visits.Length - 1; i >= 0; i--)
        {
            yield return h with { Visits = h.Visits.RemoveAt(i) };
        }

        foreach (var lesion in h.Lesions)
        {
            yield return h with { Lesions = h.Lesions.Remove(lesion), Visits = [.. h.Visits.Select(v => Without(v, lesion.Id))] };
            if (lesion.AtBaseline is not null)
            {
                yield return h with { Lesions = h.Lesions.Replace(lesion, lesion with { AtBaseline = null }) };
            }
        }

        foreach (var simpler in Settings(h))
        {
            yield return simpler;
        }

        for (var i = 0; i < h.Visits.Length; i++)
        {
            foreach (var visit in Simpler(h.Visits[i]))
            {
                yield return h with { Visits = h.Visits.SetItem(i, visit) };
            }
        }
    }

    private static IEnumerable<PatientHistory> Settings(PatientHistory h)
    {
        foreach (var property in typeof(ResponseOptions).GetProperties().Where(p => p.CanWrite && p.Name != nameof(ResponseOptions.Criteria)))
        {
            var simple = h.Options with { };
            property.SetValue(simple, property.GetValue(ResponseOptions.Default));
            if (simple != h.Options)
            {
                yield return h with { Options = simple };
            }
        }

        foreach (var property in typeof(PatientDates).GetProperties().Where(p => p.CanWrite))
        {
            var simple = h.Dates with { };
            property.SetValue(simple, property.PropertyType == typeof(bool) ? false : null);
            if (simple != h.Dates)
            {
                yield return h with { Dates = simple };
            }
        }
    }

    private static IEnumerable<Visit> Simpler(Visit v)
    {
        if (v.Markers is not null)
        {
            yield return v with { Markers = null };
        }

        if (v.Unscheduled || v.ForSymptoms || (v.GivenOverall is not null && !v.Measurements.IsEmpty))
        {
            yield return v with { Unscheduled = false, ForSymptoms = false, GivenOverall = v.Measurements.IsEmpty ? v.GivenOverall : null };
        }

        foreach (var finding in v.NewLesions)
        {
            yield return v with { NewLesions = v.NewLesions.Remove(finding) };
        }

        foreach (var m in v.Measurements.Where(m => m.Date is not null))
        {
            yield return v with { Measurements = v.Measurements.Replace(m, m with { Date = null }) };
        }
    }

    private static Visit Without(Visit v, string id) => v with
    {
        Measurements = [.. v.Measurements.Where(m => m.Lesion != id && m.MergedInto != id)],
        NonTargets = [.. v.NonTargets.Where(n => n.Lesion != id)],
        NewLesions = [.. v.NewLesions.Where(n => n.Lesion != id)],
    };
}
