using Azure.Storage.Queues;

namespace Recist.Storage;

/// <summary>
/// Clients of the queues that hold what was given up. They read messages as they are, without an encoding: one that is not in the expected
/// encoding would
/// make every read of its queue fail.
/// </summary>
/// <param name="Landing">Queues of the landing account, in which the Functions host keeps the blob events that it gave up.</param>
/// <param name="Data">Queues of the data account.</param>
public sealed record PoisonClients(QueueServiceClient Landing, QueueServiceClient Data);
