using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Recist.Pipeline;

namespace Recist.Storage;

/// <summary>Reads the poison queues of both accounts.</summary>
internal sealed class PoisonQueues(StorageClients clients) : IPoison
{
    private const int Batch = 32;

    // Longer than a sweep takes: a message that could not be handled comes again with a later one.
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(4);

    public async IAsyncEnumerable<PoisonMessage> ReceiveAsync(string queue, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var client = Client(queue);
        while (await ReceiveAsync(client, cancellationToken) is { Length: > 0 } messages)
        {
            foreach (var message in messages)
            {
                yield return new(
                    queue, Guid.Parse(message.MessageId), Decoded(message.Body.ToString()), message.PopReceipt, message.DequeueCount);
            }
        }
    }

    public async Task RemoveAsync(PoisonMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await Client(message.Queue).DeleteMessageAsync(message.Id.ToString(), message.Receipt, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 400 or 404)
        {
            // Another sweeper has it now, or had it before: what it does is the same.
        }
    }

    private static async Task<QueueMessage[]> ReceiveAsync(QueueClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.ReceiveMessagesAsync(Batch, Hidden, cancellationToken);
        }
        catch (RequestFailedException e) when (e.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            // Nothing was ever given up.
            return [];
        }
    }

    // The host writes Base64 as its messages came; a person who puts one back by hand may not.
    private static string Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return !text.TrimStart().StartsWith('{') && Convert.TryFromBase64String(text, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : text;
    }

    private QueueClient Client(string queue) =>
        (queue == QueueName.LostEvents ? clients.Poison.Landing : clients.Poison.Data).GetQueueClient(queue);
}
