using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>A clinic waits for the summary of a week.</summary>
public sealed class WriteWeeklySummaryTrigger(WriteWeeklySummary handler)
{
    [Function(nameof(WriteWeeklySummary))]
    public Task Run([QueueTrigger(QueueName.Summaries, Connection = "Data")] string message, CancellationToken cancel) =>
        handler.HandleAsync(message, cancel);
}
