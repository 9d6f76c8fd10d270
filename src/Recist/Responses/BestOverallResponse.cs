using System.Collections.Immutable;

namespace Recist;

/// <summary>The best response of a course, both ways; the protocol says which one counts (RECIST 1.1 section 4.4).</summary>
/// <param name="Unconfirmed">Best visit up to the first progression.</param>
/// <param name="Confirmed">The same where CR and PR need a second assessment.</param>
/// <param name="UnconfirmedVisit">Label of the visit that gave the unconfirmed value; null where none did.</param>
/// <param name="ConfirmedVisit">Label of the visit whose CR or PR was confirmed; null for other values.</param>
/// <param name="ConfirmedBy">Label of the visit that confirmed it; null for other values.</param>
public sealed record BestOverallResponse(
    OverallResponse Unconfirmed,
    OverallResponse Confirmed,
    string? UnconfirmedVisit = null,
    string? ConfirmedVisit = null,
    string? ConfirmedBy = null)
{
    /// <summary>Why: first for the unconfirmed value, then for the confirmed one.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];
}
