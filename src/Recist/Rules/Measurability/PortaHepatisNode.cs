namespace Recist.Rules;

/// <summary>mRECIST: a node at the porta hepatis is often large without cancer, and normal below 20 mm short axis (Lencioni and Llovet 2010).</summary>
/// <remarks>The other criteria have no rule of their own for it: below 10 mm it is normal as any node.</remarks>
internal static class PortaHepatisNode
{
    public static MeasurabilityVerdict? Of(Lesion lesion, Length? size, CriteriaDifferences differences) =>
        PortaHepatisPlace.Has(lesion) && differences.PortaHepatisNodeMm > NodeLimit.Normal.Millimetres && size?.Millimetres < differences.PortaHepatisNodeMm
            ? new(Measurability.NotPathological, RuleIds.MeasurabilityPortaHepatis, size, differences.PortaHepatisNodeMm)
            : null;
}
