using Microsoft.Azure.Functions.Worker;
using Recist.Pipeline;

namespace RecistFunctions.Triggers;

/// <summary>Every five minutes: something may have been left behind.</summary>
public sealed class SweepUnfinishedTrigger(SweepUnfinished handler)
{
    [Function(nameof(SweepUnfinished))]
    public Task Run([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancel) => handler.HandleAsync(cancel);
}
