using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Recist.Tests.Memory;

/// <summary>A queue client over memory: the calls that the storage makes, and no others.</summary>
internal sealed class MemoryQueue(string name, MemoryStorage storage) : QueueClient
{
    public override string Name => name;

    public override async Task<Response<SendReceipt>> SendMessageAsync(string messageText, CancellationToken cancellationToken)
    {
        await storage.Calls.BeginAsync($"{name} send", cancellationToken);
        var message = storage.Queues.Send(name, messageText);
        return MemoryAnswer.Of(QueuesModelFactory.SendReceipt(message.Id, default, default, message.Id, default));
    }

    public override async Task<Response<QueueMessage[]>> ReceiveMessagesAsync(
        int? maxMessages = null, TimeSpan? visibilityTimeout = null, CancellationToken cancellationToken = default)
    {
        await storage.Calls.BeginAsync($"{name} receive", cancellationToken);
        if (!storage.Queues.Exists(name))
        {
            throw MemoryAnswer.Refusal(404, "QueueNotFound");
        }

        var taken = new List<QueueMessage>();
        while (taken.Count < (maxMessages ?? 1) && storage.Queues.Take(name) is { } message)
        {
            taken.Add(QueuesModelFactory.QueueMessage(message.Id, message.Id, BinaryData.FromString(message.Text), message.Deliveries));
        }

        return MemoryAnswer.Of(taken.ToArray());
    }

    public override async Task<Response> DeleteMessageAsync(
        string messageId, string popReceipt, CancellationToken cancellationToken = default)
    {
        await storage.Calls.BeginAsync($"{name} delete", cancellationToken);
        return storage.Queues.Delete(name, messageId) ? new MemoryAnswer(204) : throw MemoryAnswer.Refusal(404, "MessageNotFound");
    }
}
