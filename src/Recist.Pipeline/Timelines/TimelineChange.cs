using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>What one commit writes, all or nothing.</summary>
/// <param name="Head">The new head; its version is one more than before.</param>
public sealed record TimelineChange(TimelineHead Head)
{
    // A transaction has 100 actions at most. Promises that pile up, and reports that one correction ends, are taken in portions.
    internal const int Portion = 40;

    /// <summary>A receipt to add, or to renew after a withdrawal.</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>Visit records to add; a known one is given only where its source is to be named anew.</summary>
    public ImmutableArray<VisitRecord> Visits { get; init; } = [];

    /// <summary>Results to write.</summary>
    public ImmutableArray<AssessedVisit> Assessed { get; init; } = [];

    /// <summary>Results of visits that are no more.</summary>
    public ImmutableArray<AssessedVisit> Dropped { get; init; } = [];

    /// <summary>Reports to add or to mark.</summary>
    public ImmutableArray<WrittenReport> Reports { get; init; } = [];

    /// <summary>A decision to add.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Work to promise.</summary>
    public OutboxItem? Promise { get; init; }

    /// <summary>Promised work that this commit fulfils.</summary>
    public ImmutableArray<OutboxItem> Done { get; init; } = [];
}
