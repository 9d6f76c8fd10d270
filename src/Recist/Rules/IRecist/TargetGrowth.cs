using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iCPD: targets caused the iUPD, and their sum is at least 5 mm above its smallest value since (iRECIST Table 2).</summary>
/// <remarks>
/// Only targets evaluated at the iUPD are compared. One that is missing now counts 0, since it can only add; a visit in between at which
/// one is missing has no sum to be the smallest. With option <c>irecistGrowthFrom</c> = iupd the sum at the iUPD is the mark.
/// </remarks>
internal static class TargetGrowth
{
    public static Reason? Of(IRecistSituation s)
    {
        if (!s.Pending!.Has(ProgressionCauses.Targets))
        {
            return null;
        }

        ImmutableArray<int> compared = [.. Enumerable.Range(0, s.AtIUpd.Targets.Length).Where(i => s.AtIUpd.Targets[i].Value is not null)];
        var smallest = s.Marks.Where(m => compared.All(i => m.Targets[i].Value is not null)).MinBy(m => Sum(m.Targets, compared))!;
        var (mark, now) = (Sum(smallest.Targets, compared), Sum(s.Reading.Visit.TargetValues, compared));
        return FurtherGrowth.Reached(mark, now)
            ? new(RuleIds.IRecistTargetGrowth, [.. compared.Select(i => s.AtIUpd.Targets[i].Lesion)],
                s.Facts(
                    FactText.Mm("sumMm", now),
                    FactText.Mm("smallestMm", mark),
                    new("smallestAt", smallest.Visit),
                    FactText.Mm("limitMm", FurtherGrowth.Limit(mark))))
            : null;
    }

    private static Length Sum(ImmutableArray<LesionValue> targets, ImmutableArray<int> compared) =>
        compared.Aggregate(Length.Zero, (sum, i) => sum + (targets[i].Value ?? Length.Zero));
}
