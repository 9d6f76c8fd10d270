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
            .. new[]
            {
                TargetGrowth.Of(s), NonTargetIncrease.Of(s), NewLesionTargetGrowth.Of(s), NewLesionNonTargetIncrease.Of(s),
                FurtherNewLesion.Of(s), OtherCategory.Of(s), OtherCategory.OfNewLesions(s),
            }.OfType<Reason>(),
        ];
        if (ways.IsEmpty)
        {
            return null;
        }

        return s.Options.IRecistConfirmWindowIsStrict && s.Days > LastDay
            ? new(OverallResponse.IUPD, IRecistStep.Begin, [Passed(s), .. ways.Select(TooLate)])
            : new(OverallResponse.ICPD, IRecistStep.Confirm, ways);
    }

    private static Reason Passed(IRecistSituation s) => new(RuleIds.IRecistWindowPassed, [], s.Facts(FactText.Number("limitDays", LastDay)));

    /// <summary>The same finding, which confirms no longer.</summary>
    private static Reason TooLate(Reason way) => way with { Facts = way.Facts.Add(new("tooLate", "yes")) };
}
