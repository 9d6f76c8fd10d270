namespace Recist.Rules;

/// <summary>NE: the visit was planned and did not take place (RECIST 1.1 section 4.4.2).</summary>
internal static class MissedVisit
{
    public static VisitAssessment Of(Visit visit, LesionIndex lesions, EarlierVisits earlier) => new(visit)
    {
        TargetValues = [.. lesions.TargetIds.Select(static id => new LesionValue(id, MeasurementState.NotEvaluable, null))],
        Nadir = earlier.Nadir.Sum,
        NadirVisit = earlier.Nadir.Visit,
        Target = lesions.Targets.IsEmpty ? null : TargetResponse.NE,
        NonTarget = lesions.NonTargets.IsEmpty ? null : NonTargetResponse.NE,
        Overall = OverallResponse.NE,
        OverallFinal = OverallResponse.NE,
        Reasons = [new(RuleIds.OverallMissed, [], [])],
    };
}
