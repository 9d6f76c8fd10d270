namespace Recist;

/// <summary>What a response means, whichever criteria it was given by.</summary>
public static class ResponseKind
{
    /// <summary>PD; for iRECIST iUPD and iCPD.</summary>
    public static bool IsProgression(this OverallResponse response) =>
        response is OverallResponse.PD or OverallResponse.IUPD or OverallResponse.ICPD;

    /// <summary>CR or PR.</summary>
    public static bool IsObjective(this OverallResponse response) =>
        response is OverallResponse.CR or OverallResponse.PR or OverallResponse.ICR or OverallResponse.IPR;

    /// <summary>SD.</summary>
    public static bool IsStable(this OverallResponse response) => response is OverallResponse.SD or OverallResponse.ISD;

    /// <summary>CR, PR, SD or Non-CR/Non-PD: the disease is held in check.</summary>
    public static bool IsControl(this OverallResponse response) =>
        response.IsObjective() || response.IsStable() || response is OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD;
}
