namespace Recist.Local.Engine;

/// <summary>Wakes idle queue pumps when this process may have put a message into a queue, so that polling can be slow.</summary>
internal sealed class Pulse
{
    private TaskCompletionSource _next = New();

    /// <summary>Wakes all that wait.</summary>
    public void Ring() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    /// <summary>Waits for the next ring, at most for <paramref name="longest"/>.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancel)
    {
        var ring = Volatile.Read(ref _next).Task;
        await Task.WhenAny(ring, Task.Delay(longest, cancel));
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
