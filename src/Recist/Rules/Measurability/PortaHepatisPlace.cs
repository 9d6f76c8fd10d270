using System.Collections.Immutable;

namespace Recist.Rules;

/// <summary>Whether a node lies at the porta hepatis: by the flag of the baseline, or by the words of its place.</summary>
internal static class PortaHepatisPlace
{
    /// <summary>What the place is called, in the languages of the intake; a node of the portal tract lies there too.</summary>
    private static readonly ImmutableArray<string> Places =
    [
        "porta hepatis", "hepatic hilum", "hepatic hilar", "liver hilum", "hilum of the liver", "hilus hepatis", "portal", "portaal", "portocav", "portacav", "porto-cav",
        "leberhilus", "leberpforte", "hile hépatique", "hile hepatique", "hile du foie", "hilio hepático", "hilio hepatico",
        "hilo hepático", "hilo hepatico", "ilo epatico", "ilo del fegato", "leverhilus", "leverpoort", "hilo do fígado", "hilo do figado", "肝门", "肝門",
    ];

    /// <summary>True for a node that lies there.</summary>
    public static bool Has(Lesion lesion) => lesion.IsNode && (lesion.AtBaseline?.PortaHepatis == true || Names(lesion.Organ) || Names(lesion.Site));

    private static bool Names(string? place) => place is not null && Places.Any(p => place.Contains(p, StringComparison.OrdinalIgnoreCase));
}
