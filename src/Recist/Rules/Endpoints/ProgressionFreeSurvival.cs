namespace Recist.Rules;

/// <summary>PFS: from the start to the earlier of progression and death.</summary>
internal static class ProgressionFreeSurvival
{
    public static TimeToEvent Of(CourseFollowUp followUp) =>
        Censoring.ByMissingBaseline(RuleIds.EndpointPfs, followUp, followUp.Start)
            ?? Censoring.Of(RuleIds.EndpointPfs, followUp, followUp.Start, EndpointEvent.Earlier(Progression.First(followUp), Death.Of(followUp.Dates)));
}
