namespace Recist.Rules;

/// <summary><c>NO_MEASURABLE</c>: no target, or none that is measurable; response endpoints need one (RECIST 1.1 section 3.2). Response-level input lists no lesions, so that it cannot be asked.</summary>
internal static class NoMeasurableTarget
{
    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline) =>
        baseline.ResponsesAreGiven || baseline.Targets.Any(static t => t.Verdict.Measurability == Measurability.Measurable)
            ? []
            : [new(new("NO_MEASURABLE"), new(RuleIds.ConformanceNoMeasurable, baseline.TargetIds, []))];
}
