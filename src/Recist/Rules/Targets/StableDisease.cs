namespace Recist.Rules;

/// <summary>SD: neither enough shrinkage from baseline for PR nor enough growth from the nadir for PD (RECIST 1.1 section 4.3.1).</summary>
internal static class StableDisease
{
    public static TargetVerdict Of(TargetSituation s)
    {
        var facts = (PercentChange.Between(s.Earlier.BaselineSum, s.Sum), PercentChange.Between(s.Earlier.Nadir.Sum, s.Sum)) switch
        {
            ({ } fromBaseline, { } fromNadir) => s.Facts(FactText.Percent("pctFromBaseline", fromBaseline), FactText.Percent("pctFromNadir", fromNadir)),
            ({ } fromBaseline, null) => s.Facts(FactText.Percent("pctFromBaseline", fromBaseline)),
            _ => s.Facts(),
        };
        return new(TargetResponse.SD, new(RuleIds.TargetSd, s.Lesions.TargetIds, facts));
    }
}
