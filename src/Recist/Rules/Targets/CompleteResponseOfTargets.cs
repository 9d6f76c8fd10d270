namespace Recist.Rules;

/// <summary>CR: every target is gone and every node target is below 10 mm (RECIST 1.1 section 4.3.1). The sum need not be 0.</summary>
internal static class CompleteResponseOfTargets
{
    public static TargetVerdict? Of(TargetSituation s) => Holds(s)
        ? new(TargetResponse.CR, new(RuleIds.TargetCr, s.Lesions.TargetIds, s.Facts([FactText.Number("nodes", s.Lesions.Targets.Count(s.Lesions.IsJudgedAsNode)), .. WithoutViablePart(s)])))
        : null;

    /// <summary>By mRECIST targets that are there and enhance no more, a fact for each: they are not gone.</summary>
    private static IEnumerable<Fact> WithoutViablePart(TargetSituation s) => s.Values
        .Where(static v => v is { State: MeasurementState.Measured, Value.TenThousandths: 0 })
        .Where(v => CriteriaDifferences.Of(s.Options).ViableDiameterCounts && !s.Lesions.Targets.First(l => l.Id == v.Lesion).IsNode)
        .Select(static v => new Fact("withoutViablePart", v.Lesion));

    /// <summary>True where the sum is complete and no target is disease.</summary>
    public static bool Holds(TargetSituation s)
    {
        for (var i = 0; i < s.Values.Length; i++)
        {
            if (s.Values[i].Value is null || s.IsDisease(i))
            {
                return false;
            }
        }

        return s.Sum is not null;
    }
}
