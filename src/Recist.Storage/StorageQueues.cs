using Azure.Storage.Queues;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Sends messages; Base64, so that they mean the same in the cloud and here.</summary>
internal sealed class StorageQueues(StorageClients clients) : IQueues
{
    private readonly Dictionary<string, QueueClient> queues = QueueName.All.ToDictionary(n => n, clients.Queues.GetQueueClient, StringComparer.Ordinal);

    public Task SendAsync(string queue, string message, CancellationToken cancellationToken)
    {
        StorageGuard.CheckMessage(message);
        return queues[queue].SendMessageAsync(message, cancellationToken);
    }
}
