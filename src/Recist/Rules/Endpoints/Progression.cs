namespace Recist.Rules;

/// <summary>The first visit at which progression holds, after back-dating, and the day it is dated to (RECIST 1.1 section 4.6).</summary>
/// <remarks>
/// One that imRECIST negates is none; a PR after a CR is one by option crThenPr.
/// The day is the visit's. With <see cref="ResponseOptions.ProgressionDateIsLastScan"/> a progression by the sum alone is dated to the
/// last measured scan of its visit; a new lesion or a non-target progression keeps the day of the first scan that showed it.
/// </remarks>
internal static class Progression
{
    public static EndpointEvent? First(CourseFollowUp followUp) =>
        followUp.Assessments.FirstOrDefault(static v => v.Counted?.IsProgression() == true) is { } visit
            ? Event(visit, followUp.Options, EndpointReason.Progression)
            : null;

    /// <summary>The progression that ends a response, or a stable disease, which the best response counts: by iRECIST that of iPFS.</summary>
    public static EndpointEvent? OfBestResponse(CourseFollowUp followUp) =>
        followUp.Options.Criteria == Criteria.IRecist ? ProgressionOfIRecist.Of(followUp) : First(followUp);

    public static EndpointEvent Event(VisitAssessment visit, ResponseOptions options, EndpointReason reason) =>
        new(Day(visit, options), visit.Visit.Date, reason, visit.Visit.Label);

    /// <summary>The day that a progression is dated to.</summary>
    public static ScanDate Day(VisitAssessment visit, ResponseOptions options) =>
        options.ProgressionDateIsLastScan && IsBySumAlone(visit) ? LastScan(visit.Visit) : visit.Visit.Date;

    private static bool IsBySumAlone(VisitAssessment visit) =>
        visit is { Target: TargetResponse.PD, NonTarget: not NonTargetResponse.PD } && visit.NewLesions.IsEmpty
        && !visit.Reasons.Any(static r => r.Rule == RuleIds.NewLesionBackDated);

    private static ScanDate LastScan(Visit visit) => visit.Measurements.Select(m => m.Date).OfType<ScanDate>().Append(visit.Date).Max();
}
