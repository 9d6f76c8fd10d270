using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>
/// Puts the parts of lesions that have split together, and gives the length of lesions that have merged to one of them (RECIST 1.1
/// section 4.3.2).
/// </summary>
/// <remarks>
/// Done once the findings of a visit are joined, because they may stand in several rows, dates and files. What is left names whole
/// lesions alone.
/// </remarks>
internal static class SplitAndMerged
{
    /// <summary>The visits as the rules read them.</summary>
    /// <param name="visits">Visits in the order of their dates.</param>
    /// <param name="draft">Whose they are.</param>
    /// <param name="log">Takes what cannot be put together, and notes of what was.</param>
    public static ImmutableArray<Visit> Settle(ImmutableArray<Visit> visits, PatientDraft draft, ComplaintLog log)
    {
        if (draft.Relations.IsEmpty)
        {
            return visits;
        }

        var (parts, mergers) = (new LesionParts(draft, log), new LesionMergers(draft, log));
        return [.. visits.Select(visit => AbsorbedNonTargets.Settle(parts.Settle(mergers.Settle(parts.SettleMerged(visit))), draft))];
    }
}
