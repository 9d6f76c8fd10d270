using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>iCPD: new lesions caused the iUPD, and one that is not measured has increased at all, or is back (iRECIST Table 2).</summary>
/// <remarks>The reader's statement stands; without one, a size above that at the iUPD is an increase.</remarks>
internal static class NewLesionNonTargetIncrease
{
    public static Reason? Of(IRecistSituation s) =>
        s.IsEvaluable && s.Pending!.Has(ProgressionCauses.NewLesions) && Increased(s.NewLesions, s.Pending.NewLesions) is { IsEmpty: false } increased
            ? new(RuleIds.IRecistNewLesionNonTargetIncrease, increased, s.Facts())
            : null;

    /// <summary>Ids of those that have increased at this visit over <paramref name="reference"/>.</summary>
    public static ImmutableArray<string> Increased(NewLesionBook now, NewLesionBook reference) =>
    [
        .. now.Lesions.Where(l => l is { Kind: NewLesionKind.NonTarget, IsPresent: true } && reference.Find(l.Id) is { } before && Increased(l, before))
            .Select(static l => l.Id),
    ];

    private static bool Increased(FollowedNewLesion now, FollowedNewLesion before) =>
        !before.IsPresent || now.Change == NewLesionChange.Increased || (now.Change is null && now.Size > before.Size);
}
