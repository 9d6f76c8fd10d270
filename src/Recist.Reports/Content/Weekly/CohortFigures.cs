using System.Collections.Immutable;

namespace Recist.Reports.Content.Weekly;

/// <summary>The cohort in figures; every patient is in one best response, and each rate says what it is a share of.</summary>
/// <param name="WithBaseline">Courses with a baseline visit.</param>
/// <param name="Evaluable">Of these, with at least one later visit whose response is not NE.</param>
/// <param name="Best">Best response of each course with a baseline.</param>
internal sealed record CohortFigures(int WithBaseline, int Evaluable, ImmutableArray<OverallResponse> Best)
{
    public int Responders => Best.Count(b => b.IsObjective());

    public int Controlled => Best.Count(b => b.IsControl());

    public static CohortFigures Of(IEnumerable<CohortMember> members)
    {
        var counted = members.Where(m => m.Assessment.Visits.Any(v => v.Visit.IsBaseline)).ToArray();
        return new(counted.Length, counted.Count(m => IsEvaluable(m.Assessment)), [.. counted.Select(m => BestOf(m.Assessment))]);
    }

    /// <summary>The best response that counts by the study's option.</summary>
    public static OverallResponse BestOf(Assessment assessment) =>
        assessment.History.Options.ConfirmationRequired ? assessment.Best.Confirmed : assessment.Best.Unconfirmed;

    private static bool IsEvaluable(Assessment assessment) =>
        assessment.Visits.Any(v => CourseView.Standing(v) is not (null or OverallResponse.NE));
}
