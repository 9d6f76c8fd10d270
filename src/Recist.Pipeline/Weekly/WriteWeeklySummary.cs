namespace Recist.Pipeline;

/// <summary>Writes the summary of one clinic and ISO week.</summary>
public sealed class WriteWeeklySummary
{
    /// <summary>Handles a message of queue summaries.</summary>
    public Task HandleAsync(string message, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <summary>Writes a week on demand.</summary>
    public Task HandleAsync(ClinicId clinic, IsoWeek week, CancellationToken cancellationToken) => throw new NotSupportedException();
}
