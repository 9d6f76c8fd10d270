namespace Recist.Rules;

/// <summary>NE: a category that caused the pending iUPD was not evaluated, so nothing clears it, though the rest of the disease could be judged (iRECIST).</summary>
/// <remarks>
/// Of non-targets those that progressed must be evaluated, whatever the others. A new lesion that is not listed is still there, unchanged,
/// and so is judged.
/// </remarks>
internal static class CauseNotEvaluated
{
    public static IRecistVerdict? Of(IRecistSituation s)
    {
        var unseen = (s.Reading.Parts.Target == TargetResponse.NE ? ProgressionCauses.Targets : ProgressionCauses.None)
            | (s.Reading.Parts.NonTarget == NonTargetResponse.NE && IsUnseen(s) ? ProgressionCauses.NonTargets : ProgressionCauses.None);
        return (unseen & s.Pending!.Causes) is var categories && categories == ProgressionCauses.None
            ? null
            : new(OverallResponse.NE, IRecistStep.Stay, [new(RuleIds.IRecistCauseNotEvaluated, [], s.Facts(new Fact("categories", OtherCategory.Names(categories))))]);
    }

    private static bool IsUnseen(IRecistSituation s) => s.Pending!.NonTargets.IsEmpty
        || s.Pending.NonTargets.Any(id => s.Reading.StateOfNonTarget(id) is null or NonTargetStatus.NotEvaluated);
}
