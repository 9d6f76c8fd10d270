using System.Collections.Immutable;

namespace Recist.Reports.Explanations;

/// <summary>Why each verdict of one patient, course and reader is what it is, from the response down to file, row and column.</summary>
/// <param name="Assessment">What is explained.</param>
/// <param name="Visits">One entry for each visit.</param>
/// <param name="Best">Why the best response is what it is.</param>
/// <param name="Endpoints">Why each endpoint ends where it ends.</param>
public sealed record CourseExplanation(Assessment Assessment, ImmutableArray<ExplainedVisit> Visits, ImmutableArray<ExplainedReason> Best, ImmutableArray<ExplainedReason> Endpoints)
{
    /// <summary>Explains an assessment.</summary>
    public static CourseExplanation Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var byLabel = assessment.Visits.GroupBy(v => v.Visit.Label, StringComparer.Ordinal).ToDictionary(v => v.Key, v => v.First(), StringComparer.Ordinal);
        var baseline = assessment.Visits.FirstOrDefault(v => v.Visit.IsBaseline);
        return new(
            assessment,
            [.. assessment.Visits.Select(v => new ExplainedVisit(
                v,
                [.. v.Reasons.Select(r => ExplainedReason.Of(r, assessment.History.Options, [v.Visit, .. Others(r, v, byLabel)]))],
                ExplainedSum.Of(v, assessment.History),
                v == baseline ? null : ExplainedSum.Of(baseline, assessment.History),
                v.NadirVisit is { } label && byLabel.TryGetValue(label, out var nadir) ? ExplainedSum.Of(nadir, assessment.History) : null))],
            [.. assessment.Best.Reasons.Select(r => ExplainedReason.Of(r, assessment.History.Options))],
            [.. Reasons(assessment.Endpoints).OfType<Reason>().Select(r => ExplainedReason.Of(r, assessment.History.Options))]);
    }

    private static IEnumerable<Reason?> Reasons(CourseEndpoints e) =>
    [
        e.Pfs?.Why, e.IPfs?.Why, e.Ttp?.Why, e.Os?.Why, e.TimeToResponse?.Why, e.ResponseDuration?.Why, e.StableDuration?.Why,
        e.ObjectiveResponse?.Why, e.DiseaseControl?.Why, e.ClinicalBenefit?.Why,
    ];

    /// <summary>Visits that the facts of a reason name, such as the one that confirmed a new lesion; not the nadir's, which has its own sum.</summary>
    private static IEnumerable<Visit> Others(Reason reason, VisitAssessment visit, Dictionary<string, VisitAssessment> byLabel) => reason.Facts
        .Where(f => f.Name != "nadirVisit" && byLabel.ContainsKey(f.Value))
        .Select(f => byLabel[f.Value].Visit)
        .Where(v => !ReferenceEquals(v, visit.Visit))
        .Distinct();
}
