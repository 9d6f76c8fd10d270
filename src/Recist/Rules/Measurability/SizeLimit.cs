namespace Recist.Rules;

/// <summary>Large enough to measure (RECIST 1.1 section 3.1.1): an unknown size is not.</summary>
/// <remarks>
/// CT and MRI 10 mm, with slices above 5 mm twice the slice; caliper 10 mm; chest X-ray 20 mm; a node 15 mm short axis
/// whatever the slice. Left-out facts read as CT with thin slices. RECIST 1.0: spiral CT 10 mm, everything else 20 mm.
/// </remarks>
internal static class SizeLimit
{
    public static MeasurabilityVerdict Of(Lesion lesion, LesionBaseline facts, Length? size, CriteriaDifferences differences)
    {
        var limit = differences.UnlessSpiralCtMm is { } unlessSpiral
            ? IsSpiralCt(facts) ? 10m : unlessSpiral
            : Limit(lesion, facts);
        return new(size?.Millimetres >= limit ? Measurability.Measurable : Measurability.NonMeasurable, RuleIds.MeasurabilitySize, size, limit);
    }

    private static bool IsSpiralCt(LesionBaseline facts) => facts is { Spiral: true, Modality: null or Modality.CT };

    private static decimal Limit(Lesion lesion, LesionBaseline facts) => (facts.Modality, lesion.IsNode, facts.Slice?.Millimetres) switch
    {
        (Modality.ChestXRay, _, _) => 20m,
        (_, true, _) => NodeLimit.Measurable.Millimetres,
        (null or Modality.CT or Modality.MRI, _, { } slice and > 5m) => 2m * slice,
        _ => 10m,
    };
}
