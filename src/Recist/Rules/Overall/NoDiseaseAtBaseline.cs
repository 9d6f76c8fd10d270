namespace Recist.Rules;

/// <summary>NED: no disease at baseline and no new lesion (convention of CDISC and of independent review, not in RECIST 1.1).</summary>
/// <remarks>By imRECIST a new lesion is no progression, but then there is disease that nothing measures: Non-CR/Non-PD.</remarks>
internal static class NoDiseaseAtBaseline
{
    public static OverallVerdict Of(OverallSituation s) => s.NewLesion
        ? new(OverallResponse.NonCRNonPD, RuleIds.ImRecistNewLesionRemains, true)
        : new(OverallResponse.NED, RuleIds.OverallNed, true);
}
