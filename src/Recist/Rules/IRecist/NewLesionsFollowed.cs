using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>New lesions that are still there and do not progress: a new iUPD needs more of them (iRECIST; EORTC answer on new lesions).</summary>
/// <remarks>
/// The response does not hang on it; it says what is there beside it, with the sum of those measured, its smallest value and the limit.
/// One that the visit does not list is still there, unchanged.
/// </remarks>
internal static class NewLesionsFollowed
{
    /// <summary>The reason; null where no known new lesion is there, or the verdict speaks of new lesions itself.</summary>
    public static Reason? Of(IRecistSituation s, IRecistVerdict verdict)
    {
        var present = s.NewLesions.Present;
        var isSaid = NewLesionProgression.Holds(s) || verdict.Reasons.Any(IsOfNewLesions);
        return present.IsEmpty || s.Before.IsConfirmed || !s.IsEvaluable || isSaid
            ? null
            : new(RuleIds.IRecistNewLesionsFollowed, present, [.. Sums(s, verdict), .. NotListed(s)]);
    }

    /// <summary>While new lesions themselves await confirmation, the sum that confirms; else the one that progresses.</summary>
    private static ImmutableArray<Fact> Sums(IRecistSituation s, IRecistVerdict verdict)
    {
        if (s.NewLesions.TargetSum is null)
        {
            return [];
        }

        var cleared = verdict.Step == IRecistStep.Clear;
        if (!cleared && s.Pending?.Has(ProgressionCauses.NewLesions) == true)
        {
            return NewLesionsPersist.Sums(s);
        }

        var isPending = !cleared && (s.Pending is not null || verdict.Step == IRecistStep.Begin);
        return NewLesionSums.Smallest(s.Earlier, s.NewLesions) is { } smallest
            ? [.. NewLesionProgression.Facts(s, smallest), new("begins", isPending ? "iCPD" : "a new iUPD")]
            : [];
    }

    /// <summary>Those that are there and that the visit does not list, a fact for each; none where it lists all.</summary>
    public static IEnumerable<Fact> NotListed(IRecistSituation s) =>
        s.NewLesions.Present.Where(id => s.Reading.Visit.Visit.NewLesions.All(n => n.Lesion != id)).Select(static id => new Fact("notListed", id));

    private static bool IsOfNewLesions(Reason reason) => reason.Rule
        is RuleIds.IRecistNewLesionsPersist or RuleIds.IRecistNewLesionTargetGrowth
        or RuleIds.IRecistNewLesionNonTargetIncrease or RuleIds.IRecistNewLesionProgression;
}
