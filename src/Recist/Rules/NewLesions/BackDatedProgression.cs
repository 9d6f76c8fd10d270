namespace Recist.Rules;

/// <summary>An equivocal lesion that is confirmed later is PD from the first scan that showed it (RECIST 1.1 section 4.3.5).</summary>
/// <remarks>From the first equivocal visit after any ruling-out to the confirming one, the visits that list it are PD in the final response. By iRECIST <see cref="IRecistCourse"/> has read the course again with it.</remarks>
internal static class BackDatedProgression
{
    public static VisitAssessment Apply(VisitAssessment visit, BackDatedVisit backDated, ResponseOptions options) => visit with
    {
        OverallFinal = options.Criteria == Criteria.IRecist ? visit.OverallFinal : OverallResponse.PD,
        Reasons = visit.Reasons.Insert(0, new(RuleIds.NewLesionBackDated, [backDated.Lesion], [new("confirmedAt", backDated.ConfirmedAt)])),
    };
}
