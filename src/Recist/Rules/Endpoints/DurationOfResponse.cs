namespace Recist.Rules;

/// <summary>DoR: from the first visit of the response that counts to progression or death, censored as PFS (RECIST 1.1 section 4.7.2).</summary>
/// <remarks>For iRECIST it ends with the iPFS.</remarks>
internal static class DurationOfResponse
{
    public static TimeToEvent? Of(CourseFollowUp followUp, TimeToResponse? response) => response is not { Date: var begin } ? null
        : Censoring.ByMissingBaseline(RuleIds.EndpointDor, followUp, begin)
            ?? Censoring.Of(RuleIds.EndpointDor, followUp, begin, EndpointEvent.Earlier(Progression.OfBestResponse(followUp), Death.Of(followUp.Dates)));
}
