namespace Recist.Rules;

/// <summary>PR: the sum is at least 30 % below the baseline sum (RECIST 1.1 section 4.3.1).</summary>
internal static class PartialResponse
{
    public static TargetVerdict? Of(TargetSituation s)
    {
        if (s.Sum is not { } sum || s.Earlier.BaselineSum is not { } baseline || !Reached(sum, baseline))
        {
            return null;
        }

        var limit = FactText.Mm("limitMm", 0.7m * baseline.Millimetres);
        var facts = PercentChange.Between(baseline, sum) is { } percent
            ? s.Facts(limit, FactText.Percent("pctFromBaseline", percent))
            : s.Facts(limit);
        return new(TargetResponse.PR, new(RuleIds.TargetPr, s.Lesions.TargetIds, facts));
    }

    /// <summary>True where <paramref name="sum"/> is at most 70 % of <paramref name="baseline"/>; exact, without division.</summary>
    public static bool Reached(Length sum, Length baseline) => 10m * sum.Millimetres <= 7m * baseline.Millimetres;
}
