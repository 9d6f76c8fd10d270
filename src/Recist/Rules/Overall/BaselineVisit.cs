namespace Recist.Rules;

/// <summary>The visit that all others are compared with: its sum, and no response (RECIST 1.1 section 4.1).</summary>
internal static class BaselineVisit
{
    public static VisitAssessment Of(Visit visit, LesionIndex lesions, EarlierVisits earlier, ResponseOptions options)
    {
        var targets = TargetSituation.Of(lesions, visit, earlier, options);
        return new(visit)
        {
            Sum = targets.Sum,
            PartialSum = targets.PartialSum,
            TargetValues = targets.Values,
            Reasons = targets.Missing.IsEmpty ? [] : [new(RuleIds.TargetBaselineIncomplete, targets.Missing, targets.Facts())],
        };
    }
}
