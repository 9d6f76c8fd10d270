using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>An upload waits to be read.</summary>
public sealed class IngestUploadTrigger(IngestUpload handler)
{
    [Function(nameof(IngestUpload))]
    public Task Run([QueueTrigger(QueueName.Uploads, Connection = "Data")] string message, CancellationToken cancel) =>
        handler.HandleAsync(message, cancel);
}
