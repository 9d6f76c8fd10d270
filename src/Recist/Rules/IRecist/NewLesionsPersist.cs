namespace Recist.Rules;

/// <summary>iUPD stays: the new lesions that caused it are still there, and the baseline disease is not better than at the iUPD (iRECIST Table 2; EORTC scenario F).</summary>
internal static class NewLesionsPersist
{
    public static IRecistVerdict? Of(IRecistSituation s) =>
        s.Pending!.Has(ProgressionCauses.NewLesions) && s.IsEvaluable && !s.NewLesions.Present.IsEmpty && s.Reading.Category <= s.Pending.Category
            ? new(OverallResponse.IUPD, IRecistStep.Stay, [new(RuleIds.IRecistNewLesionsPersist, s.NewLesions.Present, s.Facts())])
            : null;
}
