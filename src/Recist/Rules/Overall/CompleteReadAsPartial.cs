namespace Recist.Rules;

/// <summary>By an option, disease that is back after an overall CR shows that the CR was a PR (option <c>crReappearancePd</c> = false).</summary>
/// <remarks>The visit itself reads by arithmetic; the earlier CRs become PR in the final response.</remarks>
internal static class CompleteReadAsPartial
{
    /// <summary>True where disease is back at this visit, and the option reads the visit by arithmetic. A sum that progresses is PD and leaves the CR.</summary>
    public static bool Shows(VisitAssessment visit, TargetSituation targets, NonTargetSituation nonTargets) =>
        !targets.Options.ReappearanceAfterCompleteIsProgression
        && visit.Target != TargetResponse.PD && visit.NonTarget != NonTargetResponse.PD
        && (ReappearanceAfterCompleteResponse.IsBack(targets) || ReappearanceOfNonTarget.IsBack(nonTargets));

    /// <summary>Re-reads every CR before the last visit at which disease was back.</summary>
    public static void Apply(VisitAssessment[] visits, int lastReappearance)
    {
        for (var i = 0; i < lastReappearance; i++)
        {
            if (visits[i].OverallFinal is OverallResponse.CR or OverallResponse.ICR)
            {
                var reason = new Reason(RuleIds.OverallCrReadAsPr, [], [new("backAt", visits[lastReappearance].Visit.Label)]);
                var partial = visits[i].OverallFinal == OverallResponse.CR ? OverallResponse.PR : OverallResponse.IPR;
                visits[i] = visits[i] with { OverallFinal = partial, Reasons = visits[i].Reasons.Insert(0, reason) };
            }
        }
    }
}
