namespace Recist.Tests.Naive;

/// <summary>rules.md sections 13 and 17a: imRECIST.</summary>
internal static class NaiveImRecist
{
    /// <summary>Only the sum is PD; new lesions and non-target progression keep CR from being overall.</summary>
    public static OverallResponse Table(NaivePatient patient, NaiveVisit result)
    {
        if (result.Target == TargetResponse.PD)
        {
            return OverallResponse.PD;
        }

        var progressing = result.NonTarget == NonTargetResponse.PD;
        var without = new NaiveVisit(result.Visit)
        {
            Target = result.Target,
            NonTarget = progressing ? NonTargetResponse.NonCRNonPD : result.NonTarget,
        };
        var read = NaiveOverall.Disease(patient, without);
        var blocked = NaiveNewLesionBook.At(patient, patient.Done.Count, patient.Done.Count).Present.Count > 0;
        return !blocked ? read
            : read == OverallResponse.CR && result.Target is not null ? OverallResponse.PR
            : read is OverallResponse.CR or OverallResponse.NED ? OverallResponse.NonCRNonPD
            : read;
    }

    /// <summary>The first evaluable visit 28 days or more after a PD decides whether it stands.</summary>
    public static bool IsNegated(NaivePatient patient, int place)
    {
        for (var later = place + 1; later < patient.Done.Count; later++)
        {
            if (patient.Done[later].Final is { } word
                && word != OverallResponse.NE
                && patient.Done[later].Visit.Date.DaysSince(patient.Done[place].Visit.Date) >= 28)
            {
                return word != OverallResponse.PD;
            }
        }

        return false;
    }
}
