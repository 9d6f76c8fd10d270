namespace Recist.Pipeline;

/// <summary>The only place where clinical state changes.</summary>
public interface ITimelines
{
    /// <summary>All rows of a timeline; one without a head where nothing was ever accepted.</summary>
    Task<Timeline> ReadAsync(TimelineId id, CancellationToken cancellationToken);

    /// <summary>Writes a change in one transaction, if the timeline still stands as read.</summary>
    /// <returns>
    /// False where it may not: another writer was first, or the answer was lost on the way. Then read again: what was wanted may
    /// be there already, by this call itself.
    /// </returns>
    Task<bool> CommitAsync(Timeline read, TimelineChange change, CancellationToken cancellationToken);
}
