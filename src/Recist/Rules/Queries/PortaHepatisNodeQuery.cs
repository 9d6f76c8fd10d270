using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary><c>NEW_PORTA_HEPATIS_NODE_SMALL</c>: a node at the porta hepatis below 20 mm is called a new lesion (mRECIST, Lencioni and Llovet 2010).</summary>
/// <remarks>The limit is that of the baseline. The reader's word stands: what the node measured at baseline may have decided.</remarks>
internal static class PortaHepatisNodeQuery
{
    /// <summary>What the place is called, in the languages of the intake; a node of the portal tract lies there too.</summary>
    private static readonly ImmutableArray<string> Places =
    [
        "porta hepatis", "hepatic hilum", "hepatic hilar", "liver hilum", "hilum of the liver", "hilus hepatis", "portal", "portaal", "portocav", "portacav", "porto-cav",
        "leberhilus", "leberpforte", "hile hépatique", "hile hepatique", "hile du foie", "hilio hepático", "hilio hepatico",
        "hilo hepático", "hilo hepatico", "ilo epatico", "leverhilus", "leverpoort",
    ];

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
                .Where(n => n.Status == NewLesionStatus.Unequivocal && n.Diameter?.Millimetres < limit && IsThere(list.Of(n)))
                .Select(static n => n.Lesion),
        ];
        return small.IsEmpty ? null : new(QueryCodes.NewPortaHepatisNodeSmall, visit.Label, small);
    }

    private static bool IsThere(Lesion lesion) =>
        lesion.IsNode && (lesion.AtBaseline?.PortaHepatis == true || Names(lesion.Organ) || Names(lesion.Site));

    private static bool Names(string? place) => place is not null && Places.Any(p => place.Contains(p, StringComparison.OrdinalIgnoreCase));
}
