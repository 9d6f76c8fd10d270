using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>All that the non-target rules look at for one visit.</summary>
internal sealed record NonTargetSituation(
    LesionIndex Lesions,
    ImmutableArray<NonTargetStatus> Statuses,
    TumourMarkers? Markers,
    EarlierVisits Earlier,
    ResponseOptions Options)
{
    public static NonTargetSituation Of(LesionIndex lesions, Visit visit, EarlierVisits earlier, ResponseOptions options) =>
        new(lesions, NonTargetState.Of(lesions, visit), visit.Markers, earlier, options);

    /// <summary>Tumour markers were elevated at baseline and are not known to be normal now: no CR.</summary>
    public bool MarkerBlocksComplete => ElevatedMarker.BlocksComplete(Earlier, Markers);

    /// <summary>Ids of the non-targets with a status that fits.</summary>
    public ImmutableArray<string> Where(Func<NonTargetStatus, bool> fits) =>
        [.. Enumerable.Range(0, Statuses.Length).Where(i => fits(Statuses[i])).Select(i => Lesions.NonTargetIds[i])];

    /// <summary>True where the status means disease that was seen.</summary>
    public static bool IsSeen(NonTargetStatus status) => status is NonTargetStatus.Present or NonTargetStatus.Increased;
}
