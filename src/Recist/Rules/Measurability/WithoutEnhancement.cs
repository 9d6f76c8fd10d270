namespace Recist.Rules;

/// <summary>mRECIST: a lesion that does not enhance in the arterial phase is not measurable (Lencioni and Llovet 2010).</summary>
/// <remarks>Lesions outside the liver and nodes are measured as in RECIST 1.1. Where the file does not say, the viable size decides.</remarks>
internal static class WithoutEnhancement
{
    public static MeasurabilityVerdict? Of(Lesion lesion, LesionBaseline facts, Length? size, CriteriaDifferences differences) =>
        differences.ViableDiameterCounts && !lesion.IsNode && facts is { ArterialEnhancement: false, Intrahepatic: not false }
            ? new(Measurability.NonMeasurable, RuleIds.MeasurabilityWithoutEnhancement, size)
            : null;
}
