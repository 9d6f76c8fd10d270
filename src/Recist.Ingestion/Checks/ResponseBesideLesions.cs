namespace Recist.Ingestion;

/// <summary>A document gives a visit its overall response and lesions too: the response is computed, the given one only compared.</summary>
/// <remarks>RS beside TU and TR is meant to be compared, so only the product's own JSON is asked.</remarks>
internal static class ResponseBesideLesions
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        foreach (var visit in history.Visits)
        {
            if (visit is { GivenOverall: { } given, GivenSource: { } source } && source.Column.StartsWith('$') && MixedResponses.HasFindings(visit))
            {
                log.Warn(
                    Codes.ResponseBesideLesions,
                    draft.Subject,
                    LesionReferences.Where(source, draft),
                    given.Code(),
                    $"Visit \"{visit.Label}\" has lesions and a given response; the response was computed from the lesions and the given one only compared.",
                    "Leave out \"overall\", or the lesions of the whole course.");
            }
        }
    }
}
