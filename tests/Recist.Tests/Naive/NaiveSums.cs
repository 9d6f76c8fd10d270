namespace Recist.Tests.Naive;

/// <summary>rules.md section 4: sum, partial sum and nadir.</summary>
internal static class NaiveSums
{
    public static void Fill(NaivePatient patient, NaiveVisit result)
    {
        var lesions = NaiveFollowed.At(patient, result.Visit);
        var sum = lesions.Sum(l => l.Value ?? 0m);
        var evaluated = lesions.Count(l => l.Value is not null);
        var complete = evaluated == lesions.Count;
        if (evaluated > 0)
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
