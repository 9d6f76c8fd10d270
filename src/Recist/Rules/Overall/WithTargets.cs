namespace Recist.Rules;

/// <summary>Table 1 of RECIST 1.1: target disease, with or without non-target disease. PD is decided before.</summary>
/// <remarks>Targets all gone while non-target disease remains, was not evaluated, or a marker is not normal: PR. So it is, by imRECIST, while a new lesion is there.</remarks>
internal static class WithTargets
{
    public static OverallVerdict? Of(OverallSituation s) => s.Target switch
    {
        null => null,
        TargetResponse.CR when s.NonTarget is not (null or NonTargetResponse.CR) && !s.OnlyMarkersRemain => new(OverallResponse.PR, RuleIds.OverallNonTargetRemains, true),
        TargetResponse.CR when s.NewLesion => new(OverallResponse.PR, RuleIds.ImRecistNewLesionRemains, true),
        TargetResponse.CR when s.MarkerBlocksComplete => new(OverallResponse.PR, RuleIds.OverallMarker, true),
        TargetResponse.CR => new(OverallResponse.CR, RuleIds.OverallTable1),
        TargetResponse.PR => new(OverallResponse.PR, RuleIds.OverallTable1),
        TargetResponse.SD => new(OverallResponse.SD, RuleIds.OverallTable1),
        _ => new(OverallResponse.NE, RuleIds.OverallTable1),
    };
}
