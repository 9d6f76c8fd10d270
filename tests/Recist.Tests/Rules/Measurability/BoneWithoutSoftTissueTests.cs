namespace Recist.Tests.Rules;

public class BoneWithoutSoftTissueTests
{
    [Theory]
    [InlineData(BoneLesion.Blastic, Modality.CT, "30", Measurability.NonMeasurable)]
    [InlineData(BoneLesion.LyticWithoutSoftTissue, Modality.CT, "30", Measurability.NonMeasurable)]
    [InlineData(BoneLesion.LyticWithSoftTissue, Modality.CT, "10", Measurability.Measurable)]
    [InlineData(BoneLesion.LyticWithSoftTissue, Modality.CT, "9.9", Measurability.NonMeasurable)]
    [InlineData(BoneLesion.LyticWithSoftTissue, Modality.ChestXRay, "30", Measurability.NonMeasurable)]
    public void Bone_is_measured_by_its_soft_tissue_on_CT_or_MRI(BoneLesion bone, Modality modality, string mm, Measurability expected) =>
        Assert.Equal(expected, Baseline.Of(new() { Bone = bone, Modality = modality, Longest = Baseline.Mm(mm) }).Is);
}
