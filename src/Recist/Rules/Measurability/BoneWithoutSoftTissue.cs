namespace Recist.Rules;

/// <summary>Bone is measurable only by a soft-tissue part on CT or MRI; blastic bone never is (RECIST 1.1 section 3.1.2).</summary>
internal static class BoneWithoutSoftTissue
{
    public static MeasurabilityVerdict? Of(LesionBaseline facts, Length? size) => facts.Bone switch
    {
        null => null,
        BoneLesion.LyticWithSoftTissue when facts.Modality is null or Modality.CT or Modality.MRI => null,
        _ => new(Measurability.NonMeasurable, RuleIds.MeasurabilityBone, size),
    };
}
