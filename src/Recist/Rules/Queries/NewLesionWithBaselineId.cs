using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>NEW_LESION_AT_BASELINE</c>: a new lesion has the id of a baseline lesion. A lesion that is back is not new, so a person must look.</summary>
/// <remarks>The reader's word stands until then: an overlooked new lesion would hide a progression.</remarks>
internal static class NewLesionWithBaselineId
{
    public static DataQuery? Of(Visit visit, LesionIndex lesions)
    {
        if (visit.NewLesions.IsEmpty)
        {
            return null;
        }

        ImmutableArray<string> known =
            [.. visit.NewLesions.Select(static n => n.Lesion).Where(id => (lesions.TargetPlace(id) ?? lesions.NonTargetPlace(id)) is not null)];
        return known.IsEmpty ? null : new(QueryCodes.NewLesionAtBaseline, visit.Label, known);
    }
}
