namespace Recist.Tests.Naive.Cases;

/// <summary>Small deterministic generator (SplitMix64), so that a case number stands for a history for ever.</summary>
internal sealed class CaseRandom(int number)
{
    private ulong state = unchecked(((ulong)number * 0x9E3779B97F4A7C15UL) ^ 0xD1B54A32D192ED03UL);

    /// <summary>0 or more, below <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            z ^= z >> 31;
            return (int)(z % (ulong)limit);
        }
    }

    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(params ReadOnlySpan<T> of) => of[Below(of.Length)];
}
