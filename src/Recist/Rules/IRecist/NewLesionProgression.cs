using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iUPD: the new lesions progress, or known ones do so again after the bar was reset (iRECIST; EORTC answer on new lesions).</summary>
/// <remarks>
/// By a new lesion that was not known or is back. A known one that persists progresses by the measure of RECIST 1.1 alone: the sum of those
/// measured is 20 % and 5 mm above its smallest since they appeared, over the whole course, or one that is not measured has
/// progressed unequivocally. A slight increase of such a one confirms a pending iUPD, and makes none.
/// </remarks>
internal static class NewLesionProgression
{
    public static bool Holds(IRecistSituation s) => s.IsEvaluable
        && (!s.FurtherNewLesions.IsEmpty || !Unmeasured(s).IsEmpty || SumThatProgresses(s) is not null);

    /// <summary>The reason where known new lesions progress; null where a further one does, or none.</summary>
    public static Reason? Again(IRecistSituation s)
    {
        if (!s.FurtherNewLesions.IsEmpty || !s.IsEvaluable)
        {
            return null;
        }

        return Unmeasured(s) is { IsEmpty: false } worse ? Reason(worse, [new("change", Change(worse))])
            : SumThatProgresses(s) is { } smallest ? Reason(s.NewLesions.Measured, Facts(s, smallest))
            : null;
    }

    private static Reason Reason(IEnumerable<FollowedNewLesion> lesions, ImmutableArray<Fact> facts) =>
        new(RuleIds.IRecistNewLesionProgression, [.. lesions.Select(static l => l.Id)], facts);

    /// <summary>The smallest sum that the present one has progressed from; null where it has not.</summary>
    public static NewLesionSum? SumThatProgresses(IRecistSituation s) =>
        s.NewLesions is { HasMeasuredDisease: true, TargetSum: { } now }
        && NewLesionSums.Smallest(s.Earlier, s.NewLesions) is { } smallest
        && ProgressionLimits.Reached(now, smallest.Sum, s.Options)
            ? smallest
            : null;

    /// <summary>Sum, its smallest value with the visit, and the limit of progression: of a sum that is smaller now, the one that decides next.</summary>
    public static ImmutableArray<Fact> Facts(IRecistSituation s, NewLesionSum smallest) =>
    [
        FactText.Mm("newSumMm", s.NewLesions.TargetSum!.Value),
        FactText.Mm("smallestMm", smallest.Sum),
        new("smallestAt", smallest.Visit),
        FactText.Mm("limitMm", ProgressionLimits.Limit(NewLesionSums.Smaller(s.NewLesions.TargetSum.Value, smallest.Sum), s.Options)),
    ];

    private static string Change(ImmutableArray<FollowedNewLesion> worse) =>
        worse.All(static l => l.Change == NewLesionChange.UnequivocalProgression) ? "worse"
        : worse.Any(static l => l.Change == NewLesionChange.UnequivocalProgression) ? "worse or back"
        : "back";

    /// <summary>Known ones that have progressed unequivocally, or are back.</summary>
    private static ImmutableArray<FollowedNewLesion> Unmeasured(IRecistSituation s)
    {
        IEnumerable<IRecistMark> marks = s.Pending is not null ? s.Marks : s.Earlier.TakeLast(1);
        var known = s.Pending is null ? s.Before.NewLesions : s.AtIUpd.NewLesions;
        return
        [
            .. s.NewLesions.Unmeasured.Where(l => known.Find(l.Id) is not null
                && (l.Change == NewLesionChange.UnequivocalProgression || NewLesionNonTargetIncrease.IsBack(marks, l))),
        ];
    }
}
