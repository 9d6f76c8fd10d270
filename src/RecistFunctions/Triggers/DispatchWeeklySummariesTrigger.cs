using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>Each full hour (UTC): a Monday morning may have come somewhere.</summary>
public sealed class DispatchWeeklySummariesTrigger(DispatchWeeklySummaries handler)
{
    [Function(nameof(DispatchWeeklySummaries))]
    public Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken cancel) => handler.HandleAsync(cancel);
}
