using Recist.Rules;

namespace Recist;

/// <summary>The limits that a sum of diameters is shown against; the rules themselves compare without division.</summary>
public static class SumLimits
{
    /// <summary>Largest sum that is a partial response, in mm: 30 % below the baseline sum.</summary>
    public static decimal Partial(Length baseline) => 0.7m * baseline.Millimetres;

    /// <summary>Smallest sum that is progression, in mm: 20 % above the nadir and, where the criteria ask for it, 5 mm.</summary>
    public static decimal Progression(Length nadir, ResponseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ProgressionLimits.Limit(nadir, options);
    }

    /// <summary>Least growth over the nadir in mm that is progression beside the 20 %; 0 where the criteria ask for none.</summary>
    public static decimal LeastGrowth(ResponseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return CriteriaDifferences.Of(options).LeastGrowthMm;
    }
}
