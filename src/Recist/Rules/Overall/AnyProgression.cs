namespace Recist.Rules;

/// <summary>PD: targets, non-targets or a new lesion progress, whatever the others do (RECIST 1.1 Tables 1 and 2).</summary>
/// <remarks>By imRECIST only the sum progresses, which measurable new lesions have joined.</remarks>
internal static class AnyProgression
{
    public static OverallVerdict? Of(OverallSituation s)
    {
        var criteria = CriteriaDifferences.Of(s.Options);
        return s.Target == TargetResponse.PD
            || (s.NonTarget == NonTargetResponse.PD && criteria.NonTargetsMayProgress)
            || (s.NewLesion && criteria.NewLesions != NewLesionEntry.JoinTheSum)
            ? new(OverallResponse.PD, RuleIds.OverallPd)
            : null;
    }
}
