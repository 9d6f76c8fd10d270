using Recist.Pipeline;

namespace Recist.Local.Engine;

/// <summary>How a queue is pumped.</summary>
/// <param name="Visibility">How long a message stays hidden while it is handled; after a kill it is handled again that much later.</param>
/// <param name="Concurrency">How many messages of one queue are handled at once.</param>
/// <param name="IdlePoll">Longest pause between two looks at an empty queue.</param>
internal sealed record PumpSettings(TimeSpan Visibility, int Concurrency, TimeSpan IdlePoll)
{
    /// <summary>Deliveries of a message before it is set aside in the poison queue, as on Azure.</summary>
    public int MostDeliveries { get; init; } = Redelivery.Most;
}
