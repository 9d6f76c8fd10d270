namespace Recist.Rules;

/// <summary>SD duration: from the start to progression, where SD is the best response that counts (RECIST 1.1 section 4.7.3). A death ends it at the last evaluable assessment.</summary>
internal static class DurationOfStableDisease
{
    public static TimeToEvent? Of(CourseFollowUp followUp, OverallResponse best) =>
        best.IsStable() ? TimeToProgression.Of(RuleIds.EndpointSdDuration, followUp, untilDeath: false) : null;
}
