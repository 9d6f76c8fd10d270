using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iUPD stays: the new lesions that caused it are still there, and the baseline disease is not better than at the iUPD (iRECIST Table 2; EORTC scenario F).</summary>
/// <remarks>The sum of those measured is named with its smallest value since the iUPD and the limit that would confirm at the next visit.</remarks>
internal static class NewLesionsPersist
{
    public static IRecistVerdict? Of(IRecistSituation s) =>
        s.Pending!.Has(ProgressionCauses.NewLesions) && s.IsEvaluable && !s.NewLesions.Present.IsEmpty && s.Reading.Category <= s.Pending.Category
            ? new(OverallResponse.IUPD, IRecistStep.Stay, [new(RuleIds.IRecistNewLesionsPersist, s.NewLesions.Present, s.Facts([.. Sums(s), .. NewLesionsFollowed.NotListed(s)]))])
            : null;

    /// <summary>Sum, its smallest value since the iUPD with the visit, and the limit that would confirm; empty where none is measured.</summary>
    public static ImmutableArray<Fact> Sums(IRecistSituation s) =>
        s.NewLesions.TargetSum is { } now && NewLesionSums.Smallest([.. s.Marks], s.NewLesions) is { } smallest
            ?
            [
                FactText.Mm("newSumMm", now), FactText.Mm("smallestMm", smallest.Sum), new("smallestAt", smallest.Visit),
                FactText.Mm("limitMm", FurtherGrowth.Limit(s.Options.IRecistGrowthFromIUpd ? smallest.Sum : NewLesionSums.Smaller(now, smallest.Sum))), new("begins", "iCPD"),
            ]
            : [];
}
