using System.Collections.Immutable;
using Recist.Ingestion;

namespace Recist.Pipeline;

/// <summary>One reader's history and the stored records that it was made from, in the same order.</summary>
/// <param name="History">Ready to be assessed.</param>
/// <param name="Visits">The record that stands for each visit, under the visit's own key.</param>
internal sealed record JoinedReader(PatientHistory History, ImmutableArray<StandingVisit> Visits)
{
    /// <summary>
    /// Which visit was taken for the baseline where none is declared, what is told of it, and whether it leaves a visit out; null where one
    /// is declared.
    /// </summary>
    public (string Visit, string Problem, bool LeavesOut)? Baseline { get; init; }

    /// <summary>What is told of findings that were taken for earlier lesions by their labels; null where none was.</summary>
    public Complaint? ByLabel { get; init; }

    /// <summary>Reader key; the same for all visits.</summary>
    public string? Key => Visits.IsEmpty ? null : Visits[0].Record.Ref.Reader;
}
