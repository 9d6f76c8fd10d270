namespace Recist.Reports.Content.Weekly;

/// <summary>The fixed order of results, so that the same week gives the same bytes.</summary>
internal static class WeeklyOrder
{
    public static IEnumerable<WeeklyResult> Of(IEnumerable<WeeklyResult> results) => results
        .OrderBy(r => r.Study, StringComparer.Ordinal)
        .ThenBy(r => r.Subject, StringComparer.Ordinal)
        .ThenBy(r => r.Course, StringComparer.Ordinal)
        .ThenBy(r => Visit(r).Visit.Date)
        .ThenBy(r => r.Visit, StringComparer.Ordinal);

    public static VisitAssessment Visit(WeeklyResult result) => result.Assessment.Visits.Single(v => v.Visit.Label == result.Visit);
}
