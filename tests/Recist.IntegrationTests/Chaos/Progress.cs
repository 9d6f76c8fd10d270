namespace Recist.IntegrationTests.Chaos;

/// <summary>Ends a run in which nothing has moved for long. How long the run takes as a whole does not matter.</summary>
/// <param name="longest">How long nothing may move.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(TimeSpan longest, TimeProvider time)
{
    private readonly Lock _turn = new();
    private readonly Dictionary<string, long> _best = [];
    private long _moved = time.GetTimestamp();

    /// <summary>
    /// Something stands at a value: a move where it never stood as high. What comes and goes is none, so that a circle is no progress.
    /// </summary>
    public void Saw(string what, long value)
    {
        lock (_turn)
        {
            if (!_best.TryGetValue(what, out long best) || value > best)
            {
                _best[what] = value;
                _moved = time.GetTimestamp();
            }
        }
    }

    /// <summary>Fails where nothing has moved for too long.</summary>
    /// <param name="waits">What is waited for.</param>
    public void Check(Func<string> waits)
    {
        lock (_turn)
        {
            Assert.True(
                time.GetElapsedTime(_moved) < longest,
                $"Nothing has moved for {longest}: {waits()}; best: {string.Join(", ", _best.Select(b => $"{b.Key} {b.Value}"))}");
        }
    }
}
