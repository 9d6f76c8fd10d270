using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>The endpoints of a course (RECIST 1.1 sections 4.6 and 4.7).</summary>
internal static class EndpointRules
{
    public static CourseEndpoints Decide(CourseFollowUp? followUp, ImmutableArray<CountedAssessment> counted, OverallResponse best)
    {
        if (followUp is null)
        {
            return new();
        }

        var response = FirstResponse.Of(followUp, counted, best);
        return new()
        {
            Pfs = ProgressionFreeSurvival.Of(followUp),
            Ttp = TimeToProgression.Of(followUp),
            Os = OverallSurvival.Of(followUp),
            IPfs = IRecistProgressionFreeSurvival.Of(followUp),
            TimeToResponse = response,
            ResponseDuration = DurationOfResponse.Of(followUp, response),
            StableDuration = DurationOfStableDisease.Of(followUp, best),
            ObjectiveResponse = ObjectiveResponse.Of(best),
            DiseaseControl = DiseaseControl.Of(best),
            ClinicalBenefit = ClinicalBenefit.Of(counted, best, followUp.Options),
        };
    }
}
