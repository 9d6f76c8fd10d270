namespace Recist.Rules;

/// <summary>iUPD stays: still RECIST 1.1 progression, and no further change (iRECIST Table 2).</summary>
internal static class StillProgressing
{
    public static IRecistVerdict? Of(IRecistSituation s) => s.BaselineDisease == OverallResponse.PD
        ? new(OverallResponse.IUPD, IRecistStep.Stay, [new(RuleIds.IRecistStillProgressing, [], s.Facts())])
        : null;
}
