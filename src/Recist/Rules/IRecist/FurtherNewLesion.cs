namespace Recist.Rules;

/// <summary>iCPD: a new lesion that was not known at the iUPD (iRECIST Table 2).</summary>
internal static class FurtherNewLesion
{
    public static Reason? Of(IRecistSituation s) => s.IsEvaluable && s.FurtherNewLesions is { IsEmpty: false } further
        ? new(RuleIds.IRecistFurtherNewLesion, further, s.Facts())
        : null;
}
