namespace Recist.Rules;

/// <summary><c>BASELINE_INCOMPLETE</c>: there are targets, and one was not evaluated at baseline or there is no baseline visit (RECIST 1.1 section 4.1).</summary>
internal static class BaselineIncomplete
{
    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline)
    {
        if (baseline.TargetIds.IsEmpty || baseline.Baseline?.Sum is not null)
        {
            return [];
        }

        return [new(new("BASELINE_INCOMPLETE"), new(RuleIds.ConformanceBaselineIncomplete,
            baseline.Baseline is { } visit ? [.. visit.TargetValues.Where(static v => v.Value is null).Select(static v => v.Lesion)] : baseline.TargetIds,
            []))];
    }
}
