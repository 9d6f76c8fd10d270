namespace Recist.Rules;

/// <summary>iSD, iPR or iCR after an iUPD: the bar is reset, and a later progression must be confirmed afresh (iRECIST).</summary>
internal static class BarReset
{
    public static IRecistVerdict Of(IRecistSituation s)
    {
        var verdict = NewLesionRemains.Of(s);
        return verdict with { Step = IRecistStep.Clear, Reasons = verdict.Reasons.Insert(0, new(RuleIds.IRecistBarReset, [], s.Facts())) };
    }
}
