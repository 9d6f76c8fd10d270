namespace Recist.Tests.Naive;

/// <summary>The words of iRECIST and those of RECIST 1.1; iUPD has no counterpart.</summary>
internal static class NaiveIWords
{
    private static readonly (OverallResponse Recist, OverallResponse Immune)[] Words =
    [
        (OverallResponse.CR, OverallResponse.ICR), (OverallResponse.PR, OverallResponse.IPR), (OverallResponse.SD, OverallResponse.ISD),
        (OverallResponse.NonCRNonPD, OverallResponse.NonICRNonIUPD), (OverallResponse.PD, OverallResponse.ICPD),
    ];

    public static OverallResponse Of(OverallResponse recist) => Words.Where(w => w.Recist == recist).Select(w => w.Immune).Append(recist).First();

    public static OverallResponse Recist(OverallResponse word) => Words.Where(w => w.Immune == word).Select(w => w.Recist).Append(word).First();
}
