namespace Recist.Reports.Words;

/// <summary>The full English term of each response, with its code.</summary>
internal static class ResponseWords
{
    public static string Term(OverallResponse response) => response switch
    {
        OverallResponse.CR => "Complete response",
        OverallResponse.PR => "Partial response",
        OverallResponse.SD => "Stable disease",
        OverallResponse.NonCRNonPD => "Neither complete response nor progression",
        OverallResponse.NED => "No evidence of disease",
        OverallResponse.PD => "Progressive disease",
        OverallResponse.ICR => "Complete response by iRECIST",
        OverallResponse.IPR => "Partial response by iRECIST",
        OverallResponse.ISD => "Stable disease by iRECIST",
        OverallResponse.NonICRNonIUPD => "Neither complete response nor progression by iRECIST",
        OverallResponse.IUPD => "Unconfirmed progressive disease",
        OverallResponse.ICPD => "Confirmed progressive disease",
        _ => "Not evaluable",
    };

    public static string TermAndCode(OverallResponse response) => $"{Term(response)} ({response.Code()})";

    /// <summary>The letters of a chart mark: short enough to stand beside a point.</summary>
    public static string Letters(OverallResponse response) => response switch
    {
        OverallResponse.NonCRNonPD or OverallResponse.NonICRNonIUPD => "N/N",
        _ => response.Code(),
    };
}
