namespace Recist.Rules;

/// <summary>iPFS: from the start to the earlier of death and the iUPD that was confirmed or never taken back; null for other criteria (iRECIST, Seymour 2017).</summary>
internal static class IRecistProgressionFreeSurvival
{
    public static TimeToEvent? Of(CourseFollowUp followUp) => followUp.Options.Criteria != Criteria.IRecist ? null
        : Censoring.ByMissingBaseline(RuleIds.EndpointIPfs, followUp, followUp.Start)
            ?? Censoring.Of(RuleIds.EndpointIPfs, followUp, followUp.Start, EndpointEvent.Earlier(ProgressionOfIRecist.Of(followUp), Death.Of(followUp.Dates)));
}
