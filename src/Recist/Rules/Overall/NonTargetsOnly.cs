namespace Recist.Rules;

/// <summary>Table 2 of RECIST 1.1: non-target disease only. Never SD. PD is decided before.</summary>
internal static class NonTargetsOnly
{
    public static OverallVerdict? Of(OverallSituation s) => s.NonTarget switch
    {
        null => null,
        NonTargetResponse.CR => new(OverallResponse.CR, RuleIds.OverallTable2),
        NonTargetResponse.NonCRNonPD => new(OverallResponse.NonCRNonPD, RuleIds.OverallTable2),
        _ => new(OverallResponse.NE, RuleIds.OverallTable2),
    };
}
