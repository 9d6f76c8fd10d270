namespace Recist.Rules;

/// <summary><c>MAX_TOTAL</c>: more than 5 targets (RECIST 1.1 section 4.2).</summary>
internal static class MostTargets
{
    private const int Most = 5;

    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline) => baseline.TargetIds.Length <= Most ? [] :
    [
        new(new("MAX_TOTAL"), new(RuleIds.ConformanceMaxTotal, baseline.TargetIds,
            [FactText.Number("targets", baseline.TargetIds.Length), FactText.Number("limit", Most)])),
    ];
}
