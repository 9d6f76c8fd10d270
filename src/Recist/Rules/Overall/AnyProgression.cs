namespace Recist.Rules;

/// <summary>PD: targets, non-targets or a new lesion progress, whatever the others do (RECIST 1.1 Tables 1 and 2).</summary>
internal static class AnyProgression
{
    public static OverallVerdict? Of(OverallSituation s) =>
        s.Target == TargetResponse.PD || s.NonTarget == NonTargetResponse.PD || s.NewLesion
            ? new(OverallResponse.PD, RuleIds.OverallPd)
            : null;
}
