using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>A timeline waits for its reports.</summary>
public sealed class WriteReportsTrigger(WriteReports handler)
{
    [Function(nameof(WriteReports))]
    public Task Run([QueueTrigger(QueueName.Reports, Connection = "Data")] string message, CancellationToken cancel) =>
        handler.HandleAsync(message, cancel);
}
