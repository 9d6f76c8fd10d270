using Azure.Storage.Queues;

namespace Recist.Tests.Memory;

/// <summary>A queue service in memory.</summary>
internal sealed class MemoryQueues(MemoryStorage storage) : QueueServiceClient
{
    public override QueueClient GetQueueClient(string queueName) => new MemoryQueue(queueName, storage);
}
