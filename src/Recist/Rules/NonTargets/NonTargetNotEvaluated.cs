namespace Recist.Rules;

/// <summary>NE: a non-target was not evaluated (RECIST 1.1 Table 2).</summary>
/// <remarks>With option <c>nonTargetPartlyEvaluated</c> = non-cr-non-pd it is Non-CR/Non-PD where another one was seen: CR is excluded already.</remarks>
internal static class NonTargetNotEvaluated
{
    public static NonTargetVerdict? Of(NonTargetSituation s)
    {
        if (!s.Statuses.Contains(NonTargetStatus.NotEvaluated))
        {
            return null;
        }

        var missing = s.Where(x => x == NonTargetStatus.NotEvaluated);
        return s.Options.PartlyEvaluatedNonTargetIsNonCR && s.Statuses.Any(NonTargetSituation.IsSeen)
            ? new(NonTargetResponse.NonCRNonPD, new(RuleIds.NonTargetPartlyEvaluated, missing, []))
            : new(NonTargetResponse.NE, new(RuleIds.NonTargetNe, missing, []));
    }
}
