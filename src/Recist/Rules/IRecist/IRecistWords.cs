namespace Recist.Rules;

/// <summary>The words of iRECIST and the RECIST 1.1 words they stand for (iRECIST section on response criteria).</summary>
internal static class IRecistWords
{
    /// <summary>The word of iRECIST; progression is unconfirmed until a rule says otherwise.</summary>
    public static OverallResponse Of(OverallResponse recist) => recist switch
    {
        OverallResponse.CR => OverallResponse.ICR,
        OverallResponse.PR => OverallResponse.IPR,
        OverallResponse.SD => OverallResponse.ISD,
        OverallResponse.NonCRNonPD => OverallResponse.NonICRNonIUPD,
        OverallResponse.PD => OverallResponse.IUPD,
        _ => recist,
    };

    /// <summary>The RECIST 1.1 word; confirmed progression is PD, unconfirmed progression has none and stays itself.</summary>
    public static OverallResponse Recist(OverallResponse word) => word switch
    {
        OverallResponse.ICR => OverallResponse.CR,
        OverallResponse.IPR => OverallResponse.PR,
        OverallResponse.ISD => OverallResponse.SD,
        OverallResponse.NonICRNonIUPD => OverallResponse.NonCRNonPD,
        OverallResponse.ICPD => OverallResponse.PD,
        _ => word,
    };
}
