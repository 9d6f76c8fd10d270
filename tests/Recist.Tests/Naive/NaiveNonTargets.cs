namespace Recist.Tests.Naive;

/// <summary>rules.md section 6: the non-target response.</summary>
internal static class NaiveNonTargets
{
    public static NonTargetResponse? Respond(NaivePatient patient, NaiveVisit result)
    {
        if (patient.NonTargets.Count == 0)
        {
            return null;
        }

        bool worse = false, missing = false, present = false;
        foreach (var lesion in patient.NonTargets)
        {
            switch (StateOf(patient, result.Visit, lesion))
            {
                case NonTargetStatus.UnequivocalProgression:
                    worse = true;
                    break;
                case NonTargetStatus.NotEvaluated:
                    missing = true;
                    break;
                case NonTargetStatus.Present or NonTargetStatus.Increased:
                    present = true;
                    if (!patient.CountsAsNode(lesion.IsNode) && patient.HadComplete())
                    {
                        result.NonTargetIsBack = true;
                    }

                    break;
            }
        }

        if (worse)
        {
            return NonTargetResponse.PD;
        }

        if (result.NonTargetIsBack && patient.Options.ReappearanceAfterCompleteIsProgression)
        {
            return NonTargetResponse.PD;
        }

        if (missing)
        {
            return present && patient.Options.PartlyEvaluatedNonTargetIsNonCR ? NonTargetResponse.NonCRNonPD : NonTargetResponse.NE;
        }

        return present || MarkerSpeaksAgainst(patient, result.Visit) ? NonTargetResponse.NonCRNonPD : NonTargetResponse.CR;
    }

    /// <summary>Elevated at baseline and not stated to be normal now.</summary>
    public static bool MarkerSpeaksAgainst(NaivePatient patient, Visit visit) =>
        patient.MarkerWasElevated && visit.Markers != TumourMarkers.Normal;

    /// <summary>The word, or what the short axis of a node says instead of it.</summary>
    public static NonTargetStatus StateOf(NaivePatient patient, Visit visit, Lesion lesion)
    {
        foreach (var finding in visit.NonTargets)
        {
            if (finding.Lesion != lesion.Id)
            {
                continue;
            }

            if (finding.Status != NonTargetStatus.UnequivocalProgression
                && patient.CountsAsNode(lesion.IsNode)
                && finding.ShortAxis is { } axis)
            {
                return axis.Millimetres >= 10m ? NonTargetStatus.Present : NonTargetStatus.Absent;
            }

            return finding.Status;
        }

        return NonTargetStatus.NotEvaluated;
    }
}
