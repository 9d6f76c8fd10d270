namespace Recist.Rules;

/// <summary>A simple cyst is not a lesion and is not recorded at all (RECIST 1.1 section 3.1.2).</summary>
internal static class SimpleCyst
{
    public static MeasurabilityVerdict? Of(LesionBaseline facts, Length? size) =>
        facts.SimpleCyst ? new(Measurability.NotALesion, RuleIds.MeasurabilitySimpleCyst, size) : null;
}
