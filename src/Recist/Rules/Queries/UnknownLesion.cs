using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>UNKNOWN_LESION</c>: a visit measures a target, or judges a non-target, that the lesion list does not have in that role. It counts for nothing.</summary>
internal static class UnknownLesion
{
    public static DataQuery? Of(Visit visit, LesionIndex lesions)
    {
        ImmutableArray<string> unknown =
        [
            .. visit.Measurements.Where(m => lesions.TargetPlace(m.Lesion) is null).Select(static m => m.Lesion),
            .. visit.NonTargets.Where(f => lesions.NonTargetPlace(f.Lesion) is null).Select(static f => f.Lesion),
        ];
        return unknown.IsEmpty ? null : new(QueryCodes.UnknownLesion, visit.Label, unknown);
    }
}
