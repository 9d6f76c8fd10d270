namespace Recist.Pipeline;

/// <summary>The queues that hold what was given up.</summary>
public interface IPoison
{
    /// <summary>
    /// Every message of a queue of <see cref="QueueName.Poison"/>, hidden from other sweepers while it is handled. None where there is no
    /// such queue.
    /// </summary>
    IAsyncEnumerable<PoisonMessage> ReceiveAsync(string queue, CancellationToken cancellationToken);

    /// <summary>Removes a message; nothing happens where it is gone.</summary>
    Task RemoveAsync(PoisonMessage message, CancellationToken cancellationToken);
}
