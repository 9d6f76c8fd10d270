namespace Recist.Rules;

/// <summary><c>UNKNOWN_LESION</c>: a visit measures a target, or judges a non-target, that the lesion list does not have in that role. It counts for nothing.</summary>
internal static class UnknownLesion
{
    public static DataQuery? Of(Visit visit, LesionIndex lesions)
    {
        List<string>? unknown = null;
        foreach (var measurement in visit.Measurements)
        {
            if (lesions.TargetPlace(measurement.Lesion) is null)
            {
                (unknown ??= []).Add(measurement.Lesion);
            }
        }

        foreach (var finding in visit.NonTargets)
        {
            if (lesions.NonTargetPlace(finding.Lesion) is null)
            {
                (unknown ??= []).Add(finding.Lesion);
            }
        }

        return unknown is null ? null : new(QueryCodes.UnknownLesion, visit.Label, [.. unknown]);
    }
}
