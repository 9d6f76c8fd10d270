namespace Recist.Rules;

/// <summary><c>MAX_PER_ORGAN</c>: more than 2 targets in one organ (RECIST 1.1 section 4.2). All nodes are one organ, and so are paired organs. RECIST 1.0 has 5.</summary>
/// <remarks>Targets without an organ are not counted: nothing is known of them.</remarks>
internal static class MostTargetsPerOrgan
{
    public static IEnumerable<BaselineIssue> Of(BaselineFindings baseline)
    {
        var most = baseline.Differences.MostTargetsPerOrgan;
        var crowded = baseline.Lesions.Targets
            .GroupBy(static t => OrganName.Of(t), StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && g.Count() > most)
            .ToList();
        return crowded.Count == 0 ? [] :
        [
            new(new("MAX_PER_ORGAN"), new(RuleIds.ConformanceMaxPerOrgan,
                [.. crowded.SelectMany(static g => g).Select(static t => t.Id)],
                [.. crowded.Select(static g => new Fact("organ", g.Key)), FactText.Number("limit", most)])),
        ];
    }
}
