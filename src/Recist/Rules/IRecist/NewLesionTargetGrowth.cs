namespace Recist.Rules;

/// <summary>iCPD: new lesions caused the iUPD, and the sum of those measured is at least 5 mm above its value there (iRECIST Table 2).</summary>
/// <remarks>One that had no size at the iUPD, which only a lesion still equivocal there may lack, is compared with the first size it has since.</remarks>
internal static class NewLesionTargetGrowth
{
    public static Reason? Of(IRecistSituation s)
    {
        if (!s.Pending!.Has(ProgressionCauses.NewLesions) || !s.IsEvaluable)
        {
            return null;
        }

        var measured = s.NewLesions.Lesions.Where(l => l.Kind == NewLesionKind.Target && s.Pending.NewLesions.Find(l.Id) is not { Kind: NewLesionKind.Target, Size: null }).ToList();
        var (then, now) = (Sum(s.Pending.NewLesions.Lesions.Where(static l => l.Kind == NewLesionKind.Target)), Sum(measured));
        return FurtherGrowth.Reached(then, now)
            ? new(RuleIds.IRecistNewLesionTargetGrowth, [.. measured.Select(static l => l.Id)],
                s.Facts(FactText.Mm("newSumMm", now), FactText.Mm("unconfirmedMm", then), FactText.Mm("limitMm", FurtherGrowth.Limit(then))))
            : null;
    }

    private static Length Sum(IEnumerable<FollowedNewLesion> lesions) => lesions.Aggregate(Length.Zero, static (sum, l) => sum + (l.Size ?? Length.Zero));
}
