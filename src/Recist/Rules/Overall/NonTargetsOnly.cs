namespace Recist.Rules;

/// <summary>Table 2 of RECIST 1.1: non-target disease only. Never SD. PD is decided before, or by imRECIST is not overall.</summary>
internal static class NonTargetsOnly
{
    public static OverallVerdict? Of(OverallSituation s) => s.NonTarget switch
    {
        null => null,
        NonTargetResponse.CR when s.NewLesion => new(OverallResponse.NonCRNonPD, RuleIds.ImRecistNewLesionRemains, true),
        NonTargetResponse.CR => new(OverallResponse.CR, RuleIds.OverallTable2),
        NonTargetResponse.NonCRNonPD or NonTargetResponse.PD => new(OverallResponse.NonCRNonPD, RuleIds.OverallTable2),
        _ => new(OverallResponse.NE, RuleIds.OverallTable2),
    };
}
