namespace Recist.Rules;

/// <summary><c>NO_MEASURABLE</c>: no target, or none that is measurable; response endpoints need one (RECIST 1.1 section 3.2).</summary>
internal static class NoMeasurableTarget
{
    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline) =>
        baseline.Targets.Any(static t => t.Verdict.Measurability == Measurability.Measurable)
            ? []
            : [new(new("NO_MEASURABLE"), new(RuleIds.ConformanceNoMeasurable, baseline.TargetIds, []))];
}
