using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Lesions that have become one.</summary>
/// <param name="Id">Id under which the one that they became is measured; it may be that of one of them.</param>
/// <param name="Lesions">At least two.</param>
/// <param name="Label">Visit at which the source says so; null where it says none.</param>
/// <param name="Since">Day on which the source says so; null where it says none.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record Merger(string Id, ImmutableArray<string> Lesions, string? Label, ScanDate? Since, Place Place)
{
    /// <summary>True at the visit at which the source says so, and later.</summary>
    public bool HasHappened(Visit visit) => Label == visit.Label || Since is null || Since <= visit.Date;
}
