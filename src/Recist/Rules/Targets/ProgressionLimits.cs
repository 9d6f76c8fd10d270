namespace Recist.Rules;

/// <summary>The two limits of progression: at least 20 % and at least 5 mm above the nadir (RECIST 1.1 section 4.3.1).</summary>
internal static class ProgressionLimits
{
    /// <summary>True where <paramref name="sum"/> reaches both limits; exact, without division.</summary>
    public static bool Reached(Length sum, Length nadir) =>
        5m * sum.Millimetres >= 6m * nadir.Millimetres && sum.Millimetres - nadir.Millimetres >= 5m;

    /// <summary>The smallest sum that is progression, in mm.</summary>
    public static decimal Limit(Length nadir) => Math.Max(1.2m * nadir.Millimetres, nadir.Millimetres + 5m);
}
