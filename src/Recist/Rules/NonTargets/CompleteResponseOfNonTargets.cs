namespace Recist.Rules;

/// <summary>CR: every non-target is gone, nodes are below 10 mm, and markers elevated at baseline are normal (RECIST 1.1 section 4.3.3).</summary>
internal static class CompleteResponseOfNonTargets
{
    public static NonTargetVerdict? Of(NonTargetSituation s) =>
        s.Statuses.All(x => x == NonTargetStatus.Absent) && !s.MarkerBlocksComplete
            ? new(NonTargetResponse.CR, new(RuleIds.NonTargetCr, s.Lesions.NonTargetIds, [.. Facts(s)]))
            : null;

    private static IEnumerable<Fact> Facts(NonTargetSituation s)
    {
        yield return FactText.Number("nodes", s.Lesions.NonTargets.Count(s.Lesions.IsJudgedAsNode));
        if (s.Markers is { } markers)
        {
            yield return new("markers", markers == TumourMarkers.Normal ? "normal" : "elevated");
            yield return new("markersAtBaseline", s.Earlier.MarkersElevatedAtBaseline ? "elevated" : "not elevated");
        }
    }
}
