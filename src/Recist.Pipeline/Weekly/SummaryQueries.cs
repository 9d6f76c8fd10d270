namespace Recist.Pipeline;

/// <summary>What a clinic may ask about its weekly summaries.</summary>
public sealed class SummaryQueries(IWeeks weeks, IBlobs blobs)
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
}
