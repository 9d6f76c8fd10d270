namespace Recist.Rules;

/// <summary>PD by an option: all targets are gone or normal, but nodes below 10 mm grew past the limits of progression.</summary>
/// <remarks>The guideline's literal text makes this CR; some charters differ (option <c>normalNodeGrowth</c>).</remarks>
internal static class GrowthOfNormalNodes
{
    public static TargetVerdict? Of(TargetSituation s) =>
        s.Options.NormalNodeGrowthIsProgression && CompleteResponseOfTargets.Holds(s) && ProgressionFromNadir.Holds(s)
            ? new(TargetResponse.PD, new(RuleIds.TargetPdNormalNode, s.Lesions.TargetIds, ProgressionFromNadir.Facts(s)))
            : null;
}
