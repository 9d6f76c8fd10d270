namespace Recist.Rules;

/// <summary>DoR: from the first visit of the response that counts to progression or death, censored as PFS (RECIST 1.1 section 4.7.2).</summary>
/// <remarks>For iRECIST it ends with the iPFS.</remarks>
internal static class DurationOfResponse
{
    public static TimeToEvent? Of(CourseFollowUp followUp, TimeToResponse? response) => response is null ? null : Censoring.Of(
        RuleIds.EndpointDor,
        followUp,
        response.Date,
        EndpointEvent.Earlier(
            followUp.Options.Criteria == Criteria.IRecist ? ProgressionOfIRecist.Of(followUp) : Progression.First(followUp),
            Death.Of(followUp.Dates)));
}
