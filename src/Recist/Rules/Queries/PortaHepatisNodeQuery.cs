using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>NEW_PORTA_HEPATIS_NODE_SMALL</c>: a node at the porta hepatis below 20 mm is called a new lesion (mRECIST, Lencioni and Llovet 2010).</summary>
/// <remarks>The limit is that of the baseline. The reader's word stands: what the node measured at baseline may have decided.</remarks>
internal static class PortaHepatisNodeQuery
{
    public static DataQuery? Of(Visit visit, PatientHistory history)
    {
        var limit = CriteriaDifferences.Of(history.Options).PortaHepatisNodeMm;
        if (visit.NewLesions.IsDefaultOrEmpty || limit <= NodeLimit.Normal.Millimetres)
        {
            return null;
        }

        var list = new NewLesionList(history.Lesions);
        ImmutableArray<string> small =
        [
            .. visit.NewLesions
                .Where(n => n.Status == NewLesionStatus.Unequivocal && n.Diameter?.Millimetres < limit && PortaHepatisPlace.Has(list.Of(n)))
                .Select(static n => n.Lesion),
        ];
        return small.IsEmpty ? null : new(QueryCodes.NewPortaHepatisNodeSmall, visit.Label, small);
    }
}
