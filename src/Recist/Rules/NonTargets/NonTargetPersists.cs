namespace Recist.Rules;

/// <summary>Non-CR/Non-PD: a non-target is still there, or a marker is not normal, without unequivocal progression (RECIST 1.1 section 4.3.3).</summary>
internal static class NonTargetPersists
{
    public static NonTargetVerdict Of(NonTargetSituation s)
    {
        var seen = s.Where(NonTargetSituation.IsSeen);
        return new(NonTargetResponse.NonCRNonPD, new(
            seen.IsEmpty ? RuleIds.NonTargetMarker : RuleIds.NonTargetPersists,
            seen,
            s.MarkerBlocksComplete ? [new("markers", s.Markers is null ? "not stated" : "elevated")] : []));
    }
}
