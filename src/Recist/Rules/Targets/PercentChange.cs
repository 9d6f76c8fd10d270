namespace Recist.Rules;

/// <summary>A change in percent, for display only; no rule compares it.</summary>
internal static class PercentChange
{
    /// <summary>Half-even to 10 decimals; null where the sum or the reference is missing, or the reference is 0.</summary>
    public static decimal? Between(Length? reference, Length? sum) => (reference, sum) switch
    {
        ({ Millimetres: > 0 } from, { } to) =>
            decimal.Round((to.Millimetres - from.Millimetres) * 100m / from.Millimetres, 10, MidpointRounding.ToEven),
        _ => null,
    };
}
