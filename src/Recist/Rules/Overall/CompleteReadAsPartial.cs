namespace Recist.Rules;

/// <summary>By an option, disease that is back after an overall CR shows that the CR was a PR (option <c>crReappearancePd</c> = false); without targets, Non-CR/Non-PD.</summary>
/// <remarks>The visit itself reads by arithmetic; the earlier CRs are read anew in the final response.</remarks>
internal static class CompleteReadAsPartial
{
    /// <summary>True where disease is back at this visit, and the option reads the visit by arithmetic. A sum that progresses is PD and leaves the CR.</summary>
    public static bool Shows(VisitAssessment visit, TargetSituation targets, NonTargetSituation nonTargets) =>
        !targets.Options.ReappearanceAfterCompleteIsProgression
        && visit.Target != TargetResponse.PD && visit.NonTarget != NonTargetResponse.PD
        && (ReappearanceAfterCompleteResponse.IsBack(targets) || ReappearanceOfNonTarget.IsBack(nonTargets));

    /// <summary>Re-reads every CR before the last visit at which disease was back.</summary>
    /// <param name="visits">The visits in their order.</param>
    /// <param name="lastReappearance">Place of that visit; 0 where there is none.</param>
    /// <param name="hasTargets">False for disease that is not measured: it has no PR.</param>
    public static void Apply(VisitAssessment[] visits, int lastReappearance, bool hasTargets)
    {
        for (var i = 0; i < lastReappearance; i++)
        {
            if (visits[i].OverallFinal is OverallResponse.CR or OverallResponse.ICR)
            {
                var recist = hasTargets ? OverallResponse.PR : OverallResponse.NonCRNonPD;
                var reads = visits[i].OverallFinal == OverallResponse.CR ? recist : IRecistWords.Of(recist);
                var reason = new Reason(RuleIds.OverallCrReadAsPr, [], [new("backAt", visits[lastReappearance].Visit.Label), new("reads", reads.Code())]);
                visits[i] = visits[i] with { OverallFinal = reads, Reasons = visits[i].Reasons.Insert(0, reason) };
            }
        }
    }
}
