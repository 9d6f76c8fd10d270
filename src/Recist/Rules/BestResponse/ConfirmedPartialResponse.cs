using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>A PR with a later PR or CR at least <see cref="ResponseOptions.ConfirmMinDays"/> on (RECIST 1.1 section 4.4.4).</summary>
/// <remarks>
/// Between the two only PR, CR and at most <see cref="ResponseOptions.MaxNotEvaluableBetween"/> NE, by an option one SD;
/// never a PR after a CR.
/// </remarks>
internal static class ConfirmedPartialResponse
{
    public static BestVerdict? Of(ImmutableArray<CountedAssessment> assessments, ResponseOptions options)
    {
        for (var i = 0; i < assessments.Length; i++)
        {
            if (assessments[i].Response == OverallResponse.PR && Confirmation(assessments, i, options) is { } by)
            {
                return new(OverallResponse.PR, RuleIds.BestConfirmedPr, assessments[i], by);
            }
        }

        return null;
    }

    private static CountedAssessment? Confirmation(ImmutableArray<CountedAssessment> assessments, int first, ResponseOptions options)
    {
        var (notEvaluable, stable, complete) = (0, 0, false);
        for (var j = first + 1; j < assessments.Length; j++)
        {
            switch (assessments[j].Response)
            {
                case OverallResponse.PR when complete:
                    return null;
                case OverallResponse.PR or OverallResponse.CR when assessments[j].Day - assessments[first].Day >= options.ConfirmMinDays:
                    return assessments[j];
                case OverallResponse.PR:
                    break;
                case OverallResponse.CR:
                    complete = true;
                    break;
                case OverallResponse.NE when ++notEvaluable <= options.MaxNotEvaluableBetween:
                    break;
                case OverallResponse.SD when options.AcceptStableBetween && ++stable <= 1:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
