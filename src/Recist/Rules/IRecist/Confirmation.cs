using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iCPD: any one of the ways in which a pending iUPD is confirmed (iRECIST Table 2).</summary>
/// <remarks>With option <c>irecistConfirmWindow</c> = strict, a scan more than 8 weeks after it is a new iUPD instead.</remarks>
internal static class Confirmation
{
    private const int LastDay = 56;

    public static IRecistVerdict? Of(IRecistSituation s)
    {
        ImmutableArray<Reason> ways =
        [
            .. new[] { TargetGrowth.Of(s), NonTargetIncrease.Of(s), NewLesionTargetGrowth.Of(s), NewLesionNonTargetIncrease.Of(s), FurtherNewLesion.Of(s), OtherCategory.Of(s) }
                .OfType<Reason>(),
        ];
        if (ways.IsEmpty)
        {
            return null;
        }

        return s.Options.IRecistConfirmWindowIsStrict && s.Days > LastDay
            ? new(OverallResponse.IUPD, IRecistStep.Begin, ways.Insert(0, new(RuleIds.IRecistWindowPassed, [], s.Facts(FactText.Number("limitDays", LastDay)))))
            : new(OverallResponse.ICPD, IRecistStep.Confirm, ways);
    }
}
