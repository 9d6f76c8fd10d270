namespace Recist.Rules;

/// <summary>iCPD stays: once progression is confirmed, every visit that can be judged is iCPD (iRECIST).</summary>
internal static class AfterConfirmation
{
    public static IRecistVerdict? Of(IRecistSituation s) => s.Before.IsConfirmed && s.IsEvaluable
        ? new(OverallResponse.ICPD, IRecistStep.Stay, [new(RuleIds.IRecistAfterConfirmation, [], [])])
        : null;
}
