namespace Recist.Reports.Statistics;

/// <summary>Tails of the binomial distribution, summed in logarithms so that large numbers neither vanish nor overflow.</summary>
internal static class BinomialTail
{
    /// <summary>The chance of <paramref name="k"/> or more successes in <paramref name="n"/> trials of chance <paramref name="p"/>.</summary>
    public static double AtLeast(int k, int n, double p)
    {
        if (k <= 0)
        {
            return 1;
        }

        if (p is <= 0 or >= 1)
        {
            return p <= 0 ? 0 : 1;
        }

        var (logP, logQ) = (Math.Log(p), Math.Log(1 - p));
        var (sum, logChoose) = (0.0, 0.0);
        for (var i = 0; i <= n; i++)
        {
            sum += i >= k ? Math.Exp(logChoose + (i * logP) + ((n - i) * logQ)) : 0;
            logChoose += Math.Log(n - i) - Math.Log(i + 1);
        }

        return Math.Min(sum, 1);
    }
}
