namespace Recist.Rules;

/// <summary>
/// <c>RECORDED_TARGET_DIFFERS</c>, <c>RECORDED_NON_TARGET_DIFFERS</c>, <c>RECORDED_NEW_LESION_DIFFERS</c>: the source gives a part of a
/// response that the lesions do not bear out. The
/// computed one stands; both are shown.
/// </summary>
internal static class RecordedPartsDiffer
{
    public static IEnumerable<DataQuery> Of(VisitAssessment result)
    {
        var visit = result.Visit;
        if (visit.RecordedTarget is { } target && target != result.Target)
        {
            yield return Query(QueryCodes.RecordedTargetDiffers, target.Code(), result.Target?.Code() ?? "none");
        }

        if (visit.RecordedNonTarget is { } nonTarget && nonTarget != result.NonTarget)
        {
            yield return Query(QueryCodes.RecordedNonTargetDiffers, nonTarget.Code(), result.NonTarget?.Code() ?? "none");
        }

        if (visit.RecordedNewLesion is { } isNew && isNew == result.NewLesions.IsEmpty)
        {
            yield return Query(
                QueryCodes.RecordedNewLesionDiffers,
                isNew ? "new lesion" : "no new lesion",
                result.NewLesions.IsEmpty ? "none" : string.Join(", ", result.NewLesions));
        }

        DataQuery Query(string code, string recorded, string computed) => new(code, visit.Label, []) { Found = $"{recorded}, computed {computed}" };
    }
}
