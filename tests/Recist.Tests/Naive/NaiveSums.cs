namespace Recist.Tests.Naive;

/// <summary>rules.md section 4: sum, partial sum and nadir.</summary>
internal static class NaiveSums
{
    public static void Fill(NaivePatient patient, NaiveVisit result)
    {
        var sum = 0m;
        var evaluated = 0;
        foreach (var target in patient.Targets)
        {
            if (NaiveValues.ValueOf(patient, result.Visit, target) is { } value)
            {
                sum += value;
                evaluated++;
            }
        }

        var complete = evaluated == patient.Targets.Count;
        if (patient.Options.Criteria == Criteria.ImRecist)
        {
            foreach (var (_, _, value) in NaiveNewLesionSum.Values(patient, result.Visit))
            {
                complete &= value is not null;
                sum += value ?? 0m;
            }
        }

        if (patient.Targets.Count > 0 && evaluated > 0)
        {
            result.Sum = complete ? sum : null;
            result.PartialSum = complete ? null : sum;
        }

        result.Nadir = NadirBefore(patient);
    }

    private static decimal? NadirBefore(NaivePatient patient)
    {
        decimal? nadir = null;
        foreach (var earlier in patient.Done)
        {
            if (earlier.Sum is { } sum && (nadir is null || sum < nadir))
            {
                nadir = sum;
            }
        }

        return nadir;
    }
}
