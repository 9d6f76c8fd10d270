namespace Recist.Rules;

/// <summary><c>NOT_MEASURABLE</c>: a target that section 3.1 does not call measurable (RECIST 1.1 section 4.2).</summary>
internal static class TargetNotMeasurable
{
    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline) => baseline.Targets
        .Where(static t => t.Verdict.Measurability != Measurability.Measurable)
        .Select(static t => new BaselineIssue(new("NOT_MEASURABLE", t.Lesion.Id),
            new(RuleIds.ConformanceNotMeasurable, [t.Lesion.Id], [new("rule", t.Verdict.Rule)])));
}
