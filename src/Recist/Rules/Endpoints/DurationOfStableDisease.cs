namespace Recist.Rules;

/// <summary>SD duration: from the start to progression, where SD is the best response that counts (RECIST 1.1 section 4.7.3). A death ends it at the last evaluable assessment.</summary>
/// <remarks>For iRECIST it ends with the progression of iPFS: an iUPD that a bar reset has cleared does not end a stable disease that goes on.</remarks>
internal static class DurationOfStableDisease
{
    public static TimeToEvent? Of(CourseFollowUp followUp, OverallResponse best) =>
        best.IsStable() ? TimeToProgression.Of(RuleIds.EndpointSdDuration, followUp, Progression.OfBestResponse(followUp), untilDeath: false) : null;
}
