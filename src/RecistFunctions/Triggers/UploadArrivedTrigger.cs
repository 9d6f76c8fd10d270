using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>A clinic has put a blob into its folder. The handler copies it itself, pinned by its ETag.</summary>
public sealed class UploadArrivedTrigger(UploadArrived handler)
{
    [Function(nameof(UploadArrived))]
    public Task Run(
        [BlobTrigger("uploads/{clinic}/{file}", Source = BlobTriggerSource.EventGrid, Connection = "Landing")] Stream blob,
        string clinic, string file, CancellationToken cancel) => handler.HandleAsync(clinic, file, cancel);
}
