namespace Recist.Pipeline;

/// <summary>What a clinic may ask about its weekly summaries.</summary>
public sealed class SummaryQueries(IWeeks weeks, IBlobs blobs, IPending pending)
{
    /// <summary>A file of a week's latest edition; null where the week has no summary yet.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="week">Which week.</param>
    /// <param name="file">Which file.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Stream?> OpenAsync(ClinicScope scope, IsoWeek week, SummaryFile file, CancellationToken cancellationToken) =>
        await weeks.FindSummaryAsync(scope.Clinic, week, cancellationToken) is { } summary
            ? await blobs.OpenAsync(BlobPath.Summary(scope.Clinic, week, file, summary.Edition), cancellationToken)
            : null;

    /// <summary>
    /// True where a week is owed a summary whose writing was begun and given up, by a fault of the backend; it is tried again by itself.
    /// </summary>
    /// <param name="scope">Whose.</param>
    /// <param name="week">Which week.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<bool> IsStuckAsync(ClinicScope scope, IsoWeek week, CancellationToken cancellationToken) =>
        await pending.FindAsync(PendingItem.Of(scope.Clinic, week, default).Id, cancellationToken) is { Sweeps: > 0 };
}
