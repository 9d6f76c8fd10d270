namespace Recist.Rules;

/// <summary>iUPD: the new lesions progress, or do so again after the bar was reset (iRECIST; EORTC answer on new lesions).</summary>
/// <remarks>
/// By a new lesion that was not known; after a reset also by any increase of one not measured, or by a sum of those measured
/// that is 20 % and 5 mm above its smallest since. A known one that stays as it is does not count.
/// </remarks>
internal static class NewLesionProgression
{
    public static bool Holds(IRecistSituation s) => s.IsEvaluable
        && (!s.FurtherNewLesions.IsEmpty
            || !NewLesionNonTargetIncrease.Increased(s.NewLesions, s.Pending?.NewLesions ?? s.Before.NewLesions).IsEmpty
            || SumProgresses(s));

    /// <summary>The reason where known new lesions progress; null where a further one does, or none.</summary>
    public static Reason? Again(IRecistSituation s)
    {
        if (!s.FurtherNewLesions.IsEmpty || !Holds(s))
        {
            return null;
        }

        var increased = NewLesionNonTargetIncrease.Increased(s.NewLesions, s.Pending?.NewLesions ?? s.Before.NewLesions);
        return increased.IsEmpty
            ? new(RuleIds.IRecistNewLesionProgression, s.NewLesions.Present,
            [
                FactText.Mm("newSumMm", s.NewLesions.TargetSum!.Value),
                FactText.Mm("smallestMm", s.Before.SmallestNewSum!.Value),
                FactText.Mm("limitMm", ProgressionLimits.Limit(s.Before.SmallestNewSum.Value, s.Options)),
            ])
            : new(RuleIds.IRecistNewLesionProgression, increased, []);
    }

    private static bool SumProgresses(IRecistSituation s) =>
        s.Before.SmallestNewSum is { } smallest && s.NewLesions.TargetSum is { } now && ProgressionLimits.Reached(now, smallest, s.Options);
}
