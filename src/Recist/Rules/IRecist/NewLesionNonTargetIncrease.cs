using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iCPD: new lesions caused the iUPD, and one that is not measured has increased at all, or is back (iRECIST Table 2).</summary>
/// <remarks>
/// The reader's statement stands; without one, a size above its smallest since the iUPD is an increase. One without a size at a visit is
/// compared with the first that it has after it. With option <c>irecistGrowthFrom</c> = iupd the iUPD is the mark.
/// </remarks>
internal static class NewLesionNonTargetIncrease
{
    public static Reason? Of(IRecistSituation s)
    {
        if (!s.IsEvaluable || !s.Pending!.Has(ProgressionCauses.NewLesions))
        {
            return null;
        }

        var known = s.NewLesions.Unmeasured.Where(l => s.AtIUpd.NewLesions.Find(l.Id) is not null);
        ImmutableArray<string> increased = [.. known.Where(l => Increased(s, l)).Select(static l => l.Id)];
        return increased.IsEmpty ? null : new(RuleIds.IRecistNewLesionNonTargetIncrease, increased, s.Facts());
    }

    /// <summary>True where the lesion is there again after a visit since the iUPD at which it was not.</summary>
    public static bool IsBack(IEnumerable<IRecistMark> marks, FollowedNewLesion lesion) =>
        marks.Any(m => m.NewLesions.Find(lesion.Id) is not { IsPresent: true });

    private static bool Increased(IRecistSituation s, FollowedNewLesion now) =>
        IsBack(s.Marks, now)
        || now.Change is NewLesionChange.Increased or NewLesionChange.UnequivocalProgression
        || (now.Change is null && Sizes(s, now.Id).Any(size => now.Size > size));

    private static IEnumerable<Length?> Sizes(IRecistSituation s, string id) =>
        s.Marks.Select((mark, i) => mark.NewLesions.Find(id)?.Size ?? FirstSize(s, id, s.Pending!.Place + i));

    private static Length? FirstSize(IRecistSituation s, string id, int place) =>
        s.Earlier.Skip(place + 1).Select(m => m.NewLesions.Find(id)?.Size).FirstOrDefault(static size => size is not null);
}
