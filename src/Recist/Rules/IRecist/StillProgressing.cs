namespace Recist.Rules;

/// <summary>iUPD stays: still RECIST 1.1 progression, and no further change (iRECIST Table 2).</summary>
/// <remarks>Of new lesions that persist: their sum is still 20 % and 5 mm above its smallest, so that better targets do not clear it.</remarks>
internal static class StillProgressing
{
    public static IRecistVerdict? Of(IRecistSituation s)
    {
        var sum = s.IsEvaluable ? NewLesionProgression.SumThatProgresses(s) : null;
        if (s.BaselineDisease != OverallResponse.PD && sum is null)
        {
            return null;
        }

        var still = new Reason(RuleIds.IRecistStillProgressing, [], s.Facts());
        var again = sum is null ? null : NewLesionProgression.Again(s);
        return new(OverallResponse.IUPD, IRecistStep.Stay, again is null ? [still] : [still, again]);
    }
}
