using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The sum of all targets: longest diameters, short axes of nodes (RECIST 1.1 section 4.3).</summary>
internal static class SumOfDiameters
{
    /// <summary>The complete sum, or the sum of the evaluated ones where some are missing; both null where nothing was evaluated.</summary>
    public static (Length? Complete, Length? Partial) Of(ImmutableArray<LesionValue> values)
    {
        Length? sum = null;
        var missing = false;
        foreach (var target in values)
        {
            missing |= target.Value is null;
            sum = target.Value is { } value ? (sum ?? Length.Zero) + value : sum;
        }

        return missing ? (null, sum) : (sum, null);
    }
}
