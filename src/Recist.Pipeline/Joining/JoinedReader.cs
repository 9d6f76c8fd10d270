using System.Collections.Immutable;

namespace Recist.Pipeline;

/// <summary>One reader's history and the stored records that it was made from, in the same order.</summary>
/// <param name="History">Ready to be assessed.</param>
/// <param name="Visits">The record that stands for each visit, under the visit's own key.</param>
internal sealed record JoinedReader(PatientHistory History, ImmutableArray<StandingVisit> Visits)
{
    /// <summary>Reader key; the same for all visits.</summary>
    public string? Key => Visits.IsEmpty ? null : Visits[0].Record.Ref.Reader;
}
