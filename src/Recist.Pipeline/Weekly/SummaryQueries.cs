namespace Recist.Pipeline;

/// <summary>What a clinic may ask about its weekly summaries.</summary>
public sealed class SummaryQueries
{
    /// <summary>A file of a week's latest edition; null where the week has no summary yet.</summary>
    public Task<Stream?> OpenAsync(ClinicScope scope, IsoWeek week, SummaryFile file, CancellationToken cancellationToken) => throw new NotSupportedException();
}
