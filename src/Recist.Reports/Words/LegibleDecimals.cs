namespace Recist.Reports.Words;

/// <summary>How many decimals a printed number needs so that it does not read as a limit it does not reach: -29.997 % is no -30 %.</summary>
public static class LegibleDecimals
{
    /// <summary>The fewest decimals that keep a value on its own side of the limits, and of 0.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="least">Customary decimals.</param>
    /// <param name="most">As many as the value may need.</param>
    /// <param name="rounding">How it is rounded for display.</param>
    /// <param name="limits">The limits.</param>
    public static int Of(decimal value, int least, int most, MidpointRounding rounding, params ReadOnlySpan<decimal> limits)
    {
        var decimals = least;
        while (decimals < most && Crosses(value, decimal.Round(value, decimals, rounding), limits))
        {
            decimals++;
        }

        return decimals;
    }

    private static bool Crosses(decimal exact, decimal shown, ReadOnlySpan<decimal> limits)
    {
        foreach (var limit in limits)
        {
            if (exact.CompareTo(limit) != shown.CompareTo(limit))
            {
                return true;
            }
        }

        return (exact == 0) != (shown == 0);
    }
}
