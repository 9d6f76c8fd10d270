namespace Recist.Tests.Naive;

/// <summary>rules.md section 8: Tables 1 and 2.</summary>
internal static class NaiveOverall
{
    public static OverallResponse Respond(NaivePatient patient, NaiveVisit result)
    {
        var read = Table(patient, result);
        return read == OverallResponse.CR
            && patient.Options.WithholdCompleteWithEquivocal
            && NaiveNewLesions.AnyEquivocal(patient, result.Visit)
                ? patient.Targets.Count > 0 ? OverallResponse.PR : OverallResponse.NonCRNonPD
                : read;
    }

    private static OverallResponse Table(NaivePatient patient, NaiveVisit result)
    {
        if (result.Visit.Missed)
        {
            return OverallResponse.NE;
        }

        if (patient.Options.Criteria == Criteria.IRecist)
        {
            return Disease(patient, result);
        }

        var worse = result.Target == TargetResponse.PD || result.NonTarget == NonTargetResponse.PD || result.New.Count > 0;
        return patient.Options.Criteria == Criteria.ImRecist ? NaiveImRecist.Table(patient, result)
            : worse ? OverallResponse.PD
            : Disease(patient, result);
    }

    /// <summary>Tables 1 and 2 without new lesions.</summary>
    public static OverallResponse Disease(NaivePatient patient, NaiveVisit result)
    {
        if (result.Target == TargetResponse.PD || result.NonTarget == NonTargetResponse.PD)
        {
            return OverallResponse.PD;
        }

        if (result.Target is { } target)
        {
            return target switch
            {
                TargetResponse.CR => AllGone(patient, result) ? OverallResponse.CR : OverallResponse.PR,
                TargetResponse.PR => OverallResponse.PR,
                TargetResponse.SD => OverallResponse.SD,
                _ => OverallResponse.NE,
            };
        }

        if (result.NonTarget is { } nonTarget)
        {
            return nonTarget switch
            {
                NonTargetResponse.CR => OverallResponse.CR,
                NonTargetResponse.NonCRNonPD => OverallResponse.NonCRNonPD,
                _ => OverallResponse.NE,
            };
        }

        return OverallResponse.NED;
    }

    private static bool AllGone(NaivePatient patient, NaiveVisit result) =>
        result.NonTarget is null
            ? !NaiveNonTargets.MarkerSpeaksAgainst(patient, result.Visit)
            : result.NonTarget == NonTargetResponse.CR;
}
