namespace Recist.Rules;

/// <summary>iCPD: new lesions caused the iUPD, and the sum of those measured is at least 5 mm above its smallest since (iRECIST Table 2).</summary>
/// <remarks>
/// Small steps add up, and after a decrease growth counts from there. One that had no size at the iUPD, which only a lesion still equivocal
/// there may lack, is compared with the first size it has since. With option <c>irecistGrowthFrom</c> = iupd the sum at the iUPD is the mark.
/// </remarks>
internal static class NewLesionTargetGrowth
{
    public static Reason? Of(IRecistSituation s)
    {
        if (!s.Pending!.Has(ProgressionCauses.NewLesions) || !s.IsEvaluable || !s.NewLesions.HasMeasuredDisease)
        {
            return null;
        }

        var growth = s.Marks.Select((mark, i) => Since(s, mark, s.Pending.Place + i))
            .MaxBy(static g => g.Now.Millimetres - g.Then.Millimetres);
        return FurtherGrowth.Reached(growth.Then, growth.Now)
            ? new(RuleIds.IRecistNewLesionTargetGrowth, [.. growth.Lesions.Select(static l => l.Id)],
                s.Facts(
                    FactText.Mm("newSumMm", growth.Now),
                    FactText.Mm("smallestMm", growth.Then),
                    new("smallestAt", growth.At),
                    FactText.Mm("limitMm", FurtherGrowth.Limit(growth.Then))))
            : null;
    }

    /// <summary>The sums then and now; a lesion that had no size then, and has had none since, says nothing.</summary>
    private static (Length Then, Length Now, string At, List<FollowedNewLesion> Lesions) Since(
        IRecistSituation s, IRecistMark mark, int place)
    {
        var then = mark.NewLesions.Measured.Select(l => l.Size is null ? l with { Size = FirstSize(s, l.Id, place) } : l).ToList();
        var now = s.NewLesions.Measured.Where(l => !then.Exists(t => t.Id == l.Id && t.Size is null)).ToList();
        return (NewLesionSums.Sum(then), NewLesionSums.Sum(now), mark.Visit, now);
    }

    private static Length? FirstSize(IRecistSituation s, string id, int place) =>
        s.Earlier.Skip(place + 1).Select(m => m.NewLesions.Find(id)?.Size).FirstOrDefault(static size => size is not null);
}
