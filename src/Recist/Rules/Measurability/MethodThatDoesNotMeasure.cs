namespace Recist.Rules;

/// <summary>Ultrasound and PET do not measure; a caliper measures superficial lesions only (RECIST 1.1 section 3.1.3).</summary>
internal static class MethodThatDoesNotMeasure
{
    public static MeasurabilityVerdict? Of(LesionBaseline facts, Length? size) => facts.Modality switch
    {
        Modality.Ultrasound or Modality.PET => new(Measurability.NonMeasurable, RuleIds.MeasurabilityMethod, size),
        Modality.Caliper when !facts.Superficial => new(Measurability.NonMeasurable, RuleIds.MeasurabilityMethod, size),
        _ => null,
    };
}
