namespace Recist.Pipeline;

/// <summary>
/// How often the queues bring a message before they give it up. <c>host.json</c> says the same to the Functions host, and a test holds it
/// against these
/// numbers; the local engine uses them as they stand.
/// </summary>
/// <remarks>
/// More than <see cref="PipelineOptions.MostFailures"/> and <see cref="PipelineOptions.MostStarts"/> together, so that a file's own
/// counters speak first; what is
/// left over bears an outage of some minutes. The sweeper brings back what was given up (<see cref="DrainPoison"/>).
/// </remarks>
public static class Redelivery
{
    /// <summary>Deliveries of one message before it goes to its poison queue.</summary>
    public const int Most = 50;

    /// <summary>
    /// Deliveries of one blob event before it goes to <see cref="QueueName.LostEvents"/>; few, because the sweeper needs no event.
    /// </summary>
    public const int MostEvents = 5;

    /// <summary>How long a message that failed stays away.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Longest pause between two looks at an empty queue.</summary>
    public static readonly TimeSpan IdlePoll = TimeSpan.FromSeconds(2);
}
