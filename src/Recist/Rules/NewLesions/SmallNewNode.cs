namespace Recist.Rules;

/// <summary>A node grown from below 10 mm to 10-&lt;15 mm, seen for the first time and the only finding, is equivocal (EORTC answer on new nodes).</summary>
/// <remarks>The status given at the next visit decides and dates back. Option <c>smallNewNode</c> = new makes it new at once.</remarks>
internal static class SmallNewNode
{
    public static bool Is(NewLesionFinding finding, bool isNode) => isNode
        && finding.Status == NewLesionStatus.Unequivocal
        && finding.ShortAxisAtBaseline is { } before && before < NodeLimit.Normal
        && finding.Diameter is { } now && now >= NodeLimit.Normal && now < NodeLimit.Measurable;

    public static NewLesionJudgement Equivocal(string lesion) => new(lesion, NewLesionStatus.Equivocal, RuleIds.NewLesionSmallNode);
}
