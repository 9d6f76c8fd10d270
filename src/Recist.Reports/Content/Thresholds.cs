namespace Recist.Reports.Content;

/// <summary>The limits that sums are shown against; the rules themselves compare without division.</summary>
internal static class Thresholds
{
    /// <summary>Largest sum that is a partial response, mm.</summary>
    public static decimal Partial(Length baseline) => 0.7m * baseline.Millimetres;

    /// <summary>Smallest sum that is progression, mm: 20 % and at least 5 mm above the nadir.</summary>
    public static decimal Progression(Length nadir) => Math.Max(1.2m * nadir.Millimetres, nadir.Millimetres + 5m);
}
