using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The rules of iRECIST in their order: the first that fits decides (iRECIST Table 2).</summary>
internal static class IRecistRules
{
    public static IRecistVerdict Decide(IRecistSituation s)
    {
        if (s.Before.IsConfirmed)
        {
            return AfterConfirmation.Of(s) ?? NotEvaluable.Of(s)!;
        }

        return s.Pending is null
            ? FirstProgression.Of(s) ?? NotEvaluable.Of(s) ?? NewLesionRemains.Of(s)
            : TooEarly.Of(s) ?? Confirmation.Of(s) ?? StillProgressing.Of(s) ?? NewLesionsPersist.Of(s) ?? NotEvaluable.Of(s) ?? CauseNotEvaluated.Of(s) ?? BarReset.Of(s);
    }

    /// <summary>The course after the visit.</summary>
    public static IRecistState After(IRecistSituation s, IRecistVerdict verdict)
    {
        var category = s.Reading.Category is var known and not DiseaseCategory.Unknown ? known : s.Before.Category;
        return s.Before with
        {
            NewLesions = s.NewLesions,
            Category = category,
            IsConfirmed = s.Before.IsConfirmed || verdict.Step == IRecistStep.Confirm,
            Pending = verdict.Step switch
            {
                IRecistStep.Begin => new(s.Reading.Visit.Visit.Label, s.Reading.Visit.Visit.Date, Causes(s), category, s.Earlier.Count, Unequivocal(s)),
                IRecistStep.Stay => s.Pending,
                _ => null,
            },
        };
    }

    private static ImmutableArray<string> Unequivocal(IRecistSituation s) =>
        [.. s.Reading.NonTargets.Where(static n => n.Value == NonTargetStatus.UnequivocalProgression).Select(static n => n.Key)];

    /// <summary>What progresses now; of an iUPD begun anew after the window also the causes that made it progress further.</summary>
    private static ProgressionCauses Causes(IRecistSituation s)
    {
        var causes = s.Progressing();
        if (s.Pending is not null)
        {
            causes |= NonTargetIncrease.Of(s) is null ? ProgressionCauses.None : ProgressionCauses.NonTargets;
            causes |= s.Pending.Has(ProgressionCauses.NewLesions) && !s.NewLesions.Present.IsEmpty ? ProgressionCauses.NewLesions : ProgressionCauses.None;
        }

        return causes;
    }
}
