namespace Recist.Ingestion;

/// <summary>A response that the source gives without lesions is one of the criteria in force: iRECIST has words of its own.</summary>
/// <remarks>PD says nothing of confirmation, and iUPD no progression that the other criteria know, so neither is translated.</remarks>
internal static class GivenResponses
{
    public static void Check(PatientHistory history, PatientDraft draft, ComplaintLog log)
    {
        var immune = history.Options.Criteria == Criteria.IRecist;
        foreach (var visit in history.Visits)
        {
            if (visit is { GivenOverall: { } given, Measurements.IsEmpty: true, NonTargets.IsEmpty: true, NewLesions.IsEmpty: true } && !Fits(given, immune))
            {
                log.Block(
                    Codes.ResponseOfOtherCriteria,
                    draft.Subject,
                    draft.Place,
                    given.Code(),
                    $"The response of visit \"{visit.Label}\" is no response of {history.Options.Criteria.Code()}.",
                    immune ? "Give iCR, iPR, iSD, Non-iCR/Non-iUPD, NED, iUPD, iCPD or NE." : "Give CR, PR, SD, Non-CR/Non-PD, NED, PD or NE, or name iRECIST as the criteria.");
            }
        }
    }

    private static bool Fits(OverallResponse given, bool immune) =>
        given is OverallResponse.NE or OverallResponse.NED || given >= OverallResponse.ICR == immune;
}
