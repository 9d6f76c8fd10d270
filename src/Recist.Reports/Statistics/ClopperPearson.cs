namespace Recist.Reports.Statistics;

/// <summary>The exact confidence interval of a proportion (Clopper and Pearson 1934), by bisection on the binomial tails.</summary>
public static class ClopperPearson
{
    private const int Steps = 60;

    /// <summary>The interval.</summary>
    /// <param name="successes">0 to <paramref name="trials"/>.</param>
    /// <param name="trials">1 or more.</param>
    /// <param name="confidence">Above 0 and below 1; 0.95 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static (double Lower, double Upper) Interval(int successes, int trials, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(confidence, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(confidence, 1);
        var tail = (1 - confidence) / 2;
        var lower = successes == 0 ? 0 : Crossing(p => BinomialTail.AtLeast(successes, trials, p) >= tail);
        var upper = successes == trials ? 1 : Crossing(p => 1 - BinomialTail.AtLeast(successes + 1, trials, p) <= tail);
        return (lower, upper);
    }

    /// <summary>The smallest chance at which a condition that starts false holds.</summary>
    private static double Crossing(Func<double, bool> holds)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < Steps; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return (low + high) / 2;
    }
}
