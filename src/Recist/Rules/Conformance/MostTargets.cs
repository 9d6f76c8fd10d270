namespace Recist.Rules;

/// <summary><c>MAX_TOTAL</c>: more than 5 targets (RECIST 1.1 section 4.2); RECIST 1.0 has 10.</summary>
internal static class MostTargets
{
    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline) => baseline.TargetIds.Length <= baseline.Differences.MostTargets ? [] :
    [
        new(new("MAX_TOTAL"), new(RuleIds.ConformanceMaxTotal, baseline.TargetIds,
            [FactText.Number("targets", baseline.TargetIds.Length), FactText.Number("limit", baseline.Differences.MostTargets)])),
    ];
}
