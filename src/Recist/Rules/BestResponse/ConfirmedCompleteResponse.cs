using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>A CR with a later CR at least <see cref="ResponseOptions.ConfirmMinDays"/> on (RECIST 1.1 section 4.4.4).</summary>
/// <remarks>Between the two only CR and at most <see cref="ResponseOptions.MaxNotEvaluableBetween"/> NE.</remarks>
internal static class ConfirmedCompleteResponse
{
    public static BestVerdict? Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options)
    {
        for (var i = 0; i < assessments.Length; i++)
        {
            if (assessments[i].Response == OverallResponse.CR && Confirmation(assessments, i, options) is { } by)
            {
                return new(OverallResponse.CR, RuleIds.BestConfirmedCr, assessments[i], by);
            }
        }

        return null;
    }

    private static CountedAssessment? Confirmation(ImmutableArray<CountedAssessment> assessments, int first, ResponseOptions options)
    {
        var notEvaluable = 0;
        for (var j = first + 1; j < assessments.Length; j++)
        {
            switch (assessments[j].Response)
            {
                case OverallResponse.CR when assessments[j].Day - assessments[first].Day >= options.ConfirmMinDays:
                    return assessments[j];
                case OverallResponse.CR:
                    break;
                case OverallResponse.NE when ++notEvaluable <= options.MaxNotEvaluableBetween:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
