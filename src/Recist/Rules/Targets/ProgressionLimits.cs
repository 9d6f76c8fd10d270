namespace Recist.Rules;

/// <summary>The two limits of progression: at least 20 % and at least 5 mm above the nadir (RECIST 1.1 section 4.3.1).</summary>
/// <remarks>RECIST 1.0 has no 5 mm, and mRECIST has it by option <c>mrecistAbsolute5mm</c>.</remarks>
internal static class ProgressionLimits
{
    /// <summary>True where <paramref name="sum"/> reaches both limits; exact, without division.</summary>
    public static bool Reached(Length sum, Length nadir, ResponseOptions options) =>
        sum > nadir
        && 5m * sum.Millimetres >= 6m * nadir.Millimetres
        && sum.Millimetres - nadir.Millimetres >= CriteriaDifferences.Of(options).LeastGrowthMm;

    /// <summary>The smallest sum that is progression, in mm; 0 where any growth from 0 is.</summary>
    public static decimal Limit(Length nadir, ResponseOptions options) =>
        Math.Max(1.2m * nadir.Millimetres, nadir.Millimetres + CriteriaDifferences.Of(options).LeastGrowthMm);
}
