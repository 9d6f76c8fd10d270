namespace Recist.Rules;

/// <summary>iCPD: new lesions caused the iUPD, and the sum of those measured is at least 5 mm above its value there (iRECIST Table 2).</summary>
internal static class NewLesionTargetGrowth
{
    public static Reason? Of(IRecistSituation s) =>
        s.Pending!.Has(ProgressionCauses.NewLesions) && s.IsEvaluable
        && s.NewLesions.TargetSum is { } now && s.Pending.NewLesions.TargetSum is var then && FurtherGrowth.Reached(then ?? Length.Zero, now)
            ? new(RuleIds.IRecistNewLesionTargetGrowth, [.. s.NewLesions.Lesions.Where(static l => l.Kind == NewLesionKind.Target).Select(static l => l.Id)],
                s.Facts(FactText.Mm("newSumMm", now), FactText.Mm("unconfirmedMm", then ?? Length.Zero), FactText.Mm("limitMm", FurtherGrowth.Limit(then ?? Length.Zero))))
            : null;
}
