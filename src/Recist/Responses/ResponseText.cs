namespace Recist;

/// <summary>The codes that reports, JSON and CDISC use for responses.</summary>
public static class ResponseText
{
    /// <summary>The name of the criteria in files and reports.</summary>
    public static string Code(this Criteria criteria) => criteria switch
    {
        Criteria.IRecist => "iRECIST",
        Criteria.MRecistHcc => "mRECIST-HCC",
        Criteria.Recist10 => "RECIST 1.0",
        Criteria.ImRecist => "imRECIST",
        _ => "RECIST 1.1",
    };

    /// <summary>The code, for example <c>Non-CR/Non-PD</c>.</summary>
    public static string Code(this TargetResponse response) => response.ToString();

    /// <inheritdoc cref="Code(TargetResponse)"/>
    public static string Code(this NonTargetResponse response) => response switch
    {
        NonTargetResponse.NonCRNonPD => "Non-CR/Non-PD",
        _ => response.ToString(),
    };

    /// <inheritdoc cref="Code(TargetResponse)"/>
    public static string Code(this OverallResponse response) => response switch
    {
        OverallResponse.NonCRNonPD => "Non-CR/Non-PD",
        OverallResponse.ICR => "iCR",
        OverallResponse.IPR => "iPR",
        OverallResponse.ISD => "iSD",
        OverallResponse.NonICRNonIUPD => "Non-iCR/Non-iUPD",
        OverallResponse.IUPD => "iUPD",
        OverallResponse.ICPD => "iCPD",
        _ => response.ToString(),
    };
}
