namespace Recist.Tests.Memory;

/// <summary>Counts the storage calls of the handlers, and lets a test act before any of them.</summary>
internal sealed class MemoryCalls
{
    /// <summary>
    /// Runs before each call, with its name, for example <c>Timeline submit</c>; null for nothing. What it throws, the caller gets.
    /// </summary>
    public Func<string, Task>? Before { get; set; }

    /// <summary>Calls so far.</summary>
    public int Count { get; private set; }

    /// <summary>Every client says here what it is about to do.</summary>
    public Task BeginAsync(string call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Count++;
        return Before?.Invoke(call) ?? Task.CompletedTask;
    }
}
