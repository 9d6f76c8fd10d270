namespace Recist.Tests.Naive;

/// <summary>rules.md section 9: best overall response.</summary>
internal static class NaiveBest
{
    public static OverallResponse Unconfirmed(NaivePatient patient, List<NaiveAssessed> course)
    {
        foreach (var wanted in new[] { OverallResponse.CR, OverallResponse.PR })
        {
            if (course.Exists(a => a.Response == wanted))
            {
                return wanted;
            }
        }

        return WithoutResponse(patient, course, stable: [OverallResponse.SD]);
    }

    public static OverallResponse Confirmed(NaivePatient patient, List<NaiveAssessed> course)
    {
        if (Indices(course).Any(i => CompleteIsConfirmed(patient, course, i)))
        {
            return OverallResponse.CR;
        }

        if (Indices(course).Any(i => PartialIsConfirmed(patient, course, i)))
        {
            return OverallResponse.PR;
        }

        if (CompleteThenPartialAt(course) >= 0
            && patient.Options.CompleteThenPartial == CompleteThenPartial.Partial
            && Indices(course).Any(i => PartialIsConfirmed(patient, AsPartial(course), i)))
        {
            return OverallResponse.PR;
        }

        return WithoutResponse(patient, course, stable: [OverallResponse.SD, OverallResponse.PR, OverallResponse.CR]);
    }

    /// <summary>Index of the assessment at which the response that counts begins; -1 without one.</summary>
    public static int FirstResponse(NaivePatient patient, List<NaiveAssessed> course)
    {
        var read = patient.Options.CompleteThenPartial == CompleteThenPartial.Partial && CompleteThenPartialAt(course) >= 0;
        for (var i = 0; i < course.Count; i++)
        {
            var counts = ConfirmationIsRequired(patient)
                ? CompleteIsConfirmed(patient, course, i) || PartialIsConfirmed(patient, course, i) || (read && PartialIsConfirmed(patient, AsPartial(course), i))
                : course[i].Response is OverallResponse.CR or OverallResponse.PR;
            if (counts)
            {
                return i;
            }
        }

        return -1;
    }

    public static bool ConfirmationIsRequired(NaivePatient patient) => patient.IsRecist10 || patient.Options.ConfirmationRequired;

    /// <summary>Option crThenPr pr: the CR was a PR, to be confirmed as any other.</summary>
    private static List<NaiveAssessed> AsPartial(List<NaiveAssessed> course) =>
        [.. course.Select(a => a.Response == OverallResponse.CR ? a with { Response = OverallResponse.PR } : a)];

    private static int CompleteThenPartialAt(List<NaiveAssessed> course)
    {
        for (var i = 0; i < course.Count; i++)
        {
            for (var j = i + 1; j < course.Count; j++)
            {
                if (course[i].Response == OverallResponse.CR && course[j].Response == OverallResponse.PR)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static OverallResponse WithoutResponse(NaivePatient patient, List<NaiveAssessed> course, OverallResponse[] stable)
    {
        var longEnough = patient.Options.StableMinDays;
        if (course.Exists(a => stable.Contains(a.Response) && a.Days >= longEnough))
        {
            // Nobody is stable whose disease is not measured.
            return patient.HasNothingMeasured == true ? OverallResponse.NonCRNonPD : OverallResponse.SD;
        }

        if (course.Exists(a => a.Response == OverallResponse.NonCRNonPD && a.Days >= longEnough))
        {
            return OverallResponse.NonCRNonPD;
        }

        foreach (var wanted in new[] { OverallResponse.NED, OverallResponse.PD, OverallResponse.IUPD })
        {
            if (course.Exists(a => a.Response == wanted))
            {
                return wanted;
            }
        }

        return OverallResponse.NE;
    }

    private static bool CompleteIsConfirmed(NaivePatient patient, List<NaiveAssessed> course, int i)
    {
        if (course[i].Response != OverallResponse.CR)
        {
            return false;
        }

        for (var j = i + 1; j < course.Count; j++)
        {
            var between = course.GetRange(i + 1, j - i - 1);
            if (course[j].Response == OverallResponse.CR
                && course[j].Day - course[i].Day >= patient.Options.ConfirmMinDays
                && between.TrueForAll(a => a.Response is OverallResponse.CR or OverallResponse.NE)
                && between.Count(a => a.Response == OverallResponse.NE) <= patient.Options.MaxNotEvaluableBetween)
            {
                return true;
            }
        }

        return false;
    }

    private static bool PartialIsConfirmed(NaivePatient patient, List<NaiveAssessed> course, int i)
    {
        if (course[i].Response != OverallResponse.PR)
        {
            return false;
        }

        for (var j = i + 1; j < course.Count; j++)
        {
            var between = course.GetRange(i + 1, j - i - 1);
            if (course[j].Response is OverallResponse.PR or OverallResponse.CR
                && course[j].Day - course[i].Day >= patient.Options.ConfirmMinDays
                && between.TrueForAll(a => a.Response is OverallResponse.PR or OverallResponse.CR or OverallResponse.NE or OverallResponse.SD)
                && between.Count(a => a.Response == OverallResponse.SD) <= (patient.Options.AcceptStableBetween ? 1 : 0)
                && between.Count(a => a.Response == OverallResponse.NE) <= patient.Options.MaxNotEvaluableBetween
                && CompleteThenPartialAt(course.GetRange(i, j - i + 1)) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<int> Indices(List<NaiveAssessed> course) => Enumerable.Range(0, course.Count);
}
