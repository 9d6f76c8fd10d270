using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>NEW_NODULE_SMALL</c>: mRECIST calls a nodule a new lesion from 10 mm on (Lencioni and Llovet 2010); a smaller one is called unequivocal.</summary>
/// <remarks>The reader's word stands: a vascular pattern that no file describes may have decided.</remarks>
internal static class SmallNewNodule
{
    private static readonly Length Least = Length.FromMillimetres(10m);

    public static DataQuery? Of(Visit visit, ResponseOptions options)
    {
        if (visit.NewLesions.IsDefaultOrEmpty || !CriteriaDifferences.Of(options).ViableDiameterCounts)
        {
            return null;
        }

        ImmutableArray<string> small =
            [.. visit.NewLesions.Where(n => n is { Status: NewLesionStatus.Unequivocal, IsNode: false } && n.Diameter < Least).Select(static n => n.Lesion)];
        return small.IsEmpty ? null : new(QueryCodes.NewNoduleSmall, visit.Label, small);
    }
}
