namespace Recist.Ingestion;

/// <summary>No course mixes computed and given responses: where any visit has target or non-target lesions, a response given without any is told and not used.</summary>
internal static class MixedResponses
{
    /// <summary>True where a response can be computed from the visit.</summary>
    public static bool HasFindings(Visit visit) => visit is { Measurements.IsEmpty: false } or { NonTargets.IsEmpty: false } or { NewLesions.IsEmpty: false };

    /// <summary>The visits, the responses that are not used taken out; what is left of such a visit is not evaluable.</summary>
    public static IEnumerable<Visit> Settle(IReadOnlyCollection<Visit> visits, PatientDraft draft, ComplaintLog log)
    {
        var byLesions = visits.Any(v => v is { Measurements.IsEmpty: false } or { NonTargets.IsEmpty: false });
        return visits.Select(v => byLesions && v.GivenOverall is { } given and not OverallResponse.NE && !HasFindings(v) ? Without(v, given, draft, log) : v);
    }

    private static Visit Without(Visit visit, OverallResponse given, PatientDraft draft, ComplaintLog log)
    {
        log.Warn(
            Codes.ResponseMixed,
            draft.Subject,
            LesionReferences.Where(visit.GivenSource, draft),
            given.Code(),
            $"Visit \"{visit.Label}\" has a given response and no lesions, while other visits of the course have lesions; the response was not used.",
            "Give the lesions of this visit, or the responses of all visits without lesions.");
        return visit with { GivenOverall = null, GivenSource = null };
    }
}
