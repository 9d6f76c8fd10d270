namespace Recist.Rules;

/// <summary>A lesion irradiated or treated locally before is measurable only after it has progressed since (RECIST 1.1 section 3.1.2).</summary>
internal static class PriorLocalTherapy
{
    public static MeasurabilityVerdict? Of(LesionBaseline facts, Length? size) => facts is { PriorLocalTherapy: true, ProgressedSince: false }
        ? new(Measurability.NonMeasurable, RuleIds.MeasurabilityPriorLocalTherapy, size)
        : null;
}
