using System.Collections.Immutable;

namespace Recist;

/// <summary>How a baseline stands against the guideline (RECIST 1.1 sections 3.1 and 4.2).</summary>
/// <param name="Lesions">Measurability of each baseline lesion, in the history's order.</param>
/// <param name="Issues">Departures, sorted by their text.</param>
public sealed record Conformance(
    ImmutableArray<KeyValuePair<string, Measurability>> Lesions,
    ImmutableArray<ConformanceIssue> Issues)
{
    /// <summary>Why: one per lesion in the order of <see cref="Lesions"/>, then one per issue.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];
}
