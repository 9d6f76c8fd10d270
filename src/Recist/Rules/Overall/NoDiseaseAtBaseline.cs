namespace Recist.Rules;

/// <summary>NED: no disease at baseline and no new lesion (convention of CDISC and of independent review, not in RECIST 1.1).</summary>
internal static class NoDiseaseAtBaseline
{
    public static OverallVerdict Of() => new(OverallResponse.NED, RuleIds.OverallNed, true);
}
