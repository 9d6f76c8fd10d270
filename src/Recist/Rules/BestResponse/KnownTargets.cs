namespace Recist.Rules;

/// <summary>Whether a course has target lesions, as far as its source says (RECIST 1.1 Table 2 and its footnote).</summary>
/// <remarks>
/// Listed lesions decide. Where responses are given without lesions, PR and SD are given of measured disease alone, and Non-CR/Non-PD of
/// disease that is not measured; a source that gives both contradicts itself, and its PR or SD stands.
/// </remarks>
internal static class KnownTargets
{
    public static TargetDisease Of(PatientHistory history)
    {
        if (history.Lesions.Any(static l => l.Role == LesionRole.Target))
        {
            return TargetDisease.Present;
        }

        if (history.Lesions.Any(static l => l.Role == LesionRole.NonTarget))
        {
            return TargetDisease.None;
        }

        var given = history.Visits.Where(GivenResponse.Is).Select(static v => IRecistWords.Recist(v.GivenOverall!.Value)).ToHashSet();
        return given.Contains(OverallResponse.PR) || given.Contains(OverallResponse.SD) ? TargetDisease.Present
            : given.Count == 0 || given.Contains(OverallResponse.NonCRNonPD) ? TargetDisease.None
            : TargetDisease.Unknown;
    }
}
