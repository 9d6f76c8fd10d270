namespace Recist.Pipeline;

/// <summary>Sends messages.</summary>
public interface IQueues
{
    /// <summary>Sends a message to a queue of <see cref="QueueName"/>; it may arrive more than once.</summary>
    Task SendAsync(string queue, string message, CancellationToken cancellationToken);
}
