using System.Collections.Immutable;

namespace Recist.Ingestion;

/// <summary>Which visit is the baseline where the sources have no way to say it: the earliest of all that is known of the patient, course and reader.</summary>
/// <remarks>
/// Decided anew whenever what is known is joined, never while one file is read: a follow-up that came alone would else stay a baseline, and the order of
/// arrival would decide.
/// </remarks>
public static class AssumedBaseline
{
    /// <summary>The visits with the assumed baseline marked; unchanged where one is declared, or where the earliest visit's source could have declared one and did not.</summary>
    /// <param name="visits">Visits of one reader in the order of their dates.</param>
    public static ImmutableArray<Visit> Settle(ImmutableArray<Visit> visits)
    {
        var first = visits.FirstOrDefault(v => !v.Missed);
        return first?.BaselineUndeclared != true || visits.Any(v => v.IsBaseline) ? visits : visits.Replace(first, first with { IsBaseline = true });
    }

    /// <summary>The history as its checks see it: the doubts about a baseline concern an assumed one too.</summary>
    internal static PatientHistory Settle(PatientHistory history) => history with { Visits = Settle(history.Visits) };

    /// <summary>Tells once for each subject that its baseline is not declared.</summary>
    internal static void Tell(PatientDraft draft, ComplaintLog log)
    {
        if (draft.Parts.Find(p => p.Visit.BaselineUndeclared == true) is { } part && !draft.Parts.Exists(p => p.Visit.IsBaseline))
        {
            log.Inform(
                Codes.BaselineAssumed,
                draft.Subject,
                part.Place,
                null,
                "The file does not say which scan is the baseline; unless another file says it, the earliest visit known of this patient is.",
                "Send the scans since the baseline; a table (column baseline) or JSON can mark it.");
        }
    }
}
