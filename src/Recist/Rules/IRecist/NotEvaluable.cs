namespace Recist.Rules;

/// <summary>NE: the visit cannot be judged; an iUPD stays pending (iRECIST).</summary>
internal static class NotEvaluable
{
    public static IRecistVerdict? Of(IRecistSituation s) => s.BaselineDisease == OverallResponse.NE
        ? new(OverallResponse.NE, IRecistStep.Stay, s.Pending is null ? [] : [new(RuleIds.IRecistNotEvaluable, [], s.Facts())])
        : null;
}
