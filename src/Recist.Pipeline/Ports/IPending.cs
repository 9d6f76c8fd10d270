namespace Recist.Pipeline;

/// <summary>The work list of the sweeper. A row is written before the work begins and removed after it is done.</summary>
public interface IPending
{
    /// <summary>Notes work, or notes it anew.</summary>
    Task NoteAsync(PendingItem item, CancellationToken cancellationToken);

    /// <summary>The note as it stands; null where there is none.</summary>
    Task<PendingItem?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Removes a note, unless it was noted anew since it was read.</summary>
    Task RemoveAsync(PendingItem item, CancellationToken cancellationToken);

    /// <summary>Every note that is due.</summary>
    IAsyncEnumerable<PendingItem> ListDueAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
