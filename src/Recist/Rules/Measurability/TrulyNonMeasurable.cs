namespace Recist.Rules;

/// <summary>Ascites, effusions, leptomeningeal and lymphangitic disease and the like are never measurable (RECIST 1.1 section 3.1.1).</summary>
internal static class TrulyNonMeasurable
{
    public static MeasurabilityVerdict? Of(LesionBaseline facts, Length? size) =>
        facts.TrulyNonMeasurable ? new(Measurability.NonMeasurable, RuleIds.MeasurabilityTrulyNonMeasurable, size) : null;
}
