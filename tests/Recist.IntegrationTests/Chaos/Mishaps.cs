namespace Recist.IntegrationTests.Chaos;

/// <summary>Deals mishaps to storage calls by chance, from a seed, and counts them.</summary>
internal sealed class Mishaps(int seed)
{
    private const int FaultPercent = 10;
    private const int OneStallIn = 200;
    private static readonly StorageFault[] Before = [StorageFault.Reset, StorageFault.Busy, StorageFault.Internal, StorageFault.Throttled];
    private static readonly StorageFault[] After = [StorageFault.Reset, StorageFault.Busy, StorageFault.Internal];
    private readonly Random _random = new(seed);
    private int _calls;
    private int _before;
    private int _after;
    private int _stalls;

    /// <summary>What the next call meets.</summary>
    /// <param name="method">Its HTTP method.</param>
    /// <param name="target">Its path and query.</param>
    public StorageMishap Next(string method, string target)
    {
        lock (_random)
        {
            bool fails = _random.Next(100) < FaultPercent;
            bool done = _random.Next(2) == 1;
            var fault = done ? After[_random.Next(After.Length)] : Before[_random.Next(Before.Length)];
            bool stalled = _random.Next(OneStallIn) == 0 && !IsLookAtQueue(method, target);
            _calls++;
            _before += fails && !done ? 1 : 0;
            _after += fails && done ? 1 : 0;
            _stalls += stalled ? 1 : 0;
            return new(fails ? fault : StorageFault.None, done, stalled);
        }
    }

    /// <summary>What it dealt so far.</summary>
    public override string ToString()
    {
        lock (_random)
        {
            return FormattableString.Invariant(
                $"{_calls} storage calls, {_before} broken before and {_after} after they were done, {_stalls} stalled");
        }
    }

    // A look that waits holds nobody's work up but its own.
    private static bool IsLookAtQueue(string method, string target) =>
        method == "GET" && target.Split('?')[0].EndsWith("/messages", StringComparison.Ordinal);
}
