namespace Recist.HeadTests.Host.Triggers;

/// <summary>How a queue is read.</summary>
/// <param name="BatchSize">How many messages are fetched at once.</param>
/// <param name="NewBatchThreshold">How many may still be in work when the next are fetched.</param>
/// <param name="MaxDequeueCount">The delivery after which a message that fails is set aside.</param>
/// <param name="Pause">How long a message that failed stays hidden.</param>
/// <param name="MaxPollingInterval">Longest pause between two looks at an empty queue.</param>
internal sealed record QueueReading(int BatchSize, int NewBatchThreshold, int MaxDequeueCount, TimeSpan Pause, TimeSpan MaxPollingInterval);
