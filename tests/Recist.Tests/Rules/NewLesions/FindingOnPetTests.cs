namespace Recist.Tests.Rules;

public class FindingOnPetTests
{
    [Theory]
    [InlineData(PetResult.Negative, PetResult.Positive, null, OverallResponse.PD, RuleIds.NewLesionPet)]
    [InlineData(PetResult.Negative, PetResult.Positive, CtCorrelate.None, OverallResponse.PD, RuleIds.NewLesionPet)]
    [InlineData(PetResult.Negative, PetResult.Negative, CtCorrelate.NewSite, OverallResponse.SD, RuleIds.NewLesionPetWithoutEffect)]
    [InlineData(PetResult.Positive, PetResult.Positive, CtCorrelate.NewSite, OverallResponse.SD, RuleIds.NewLesionPetWithoutEffect)]
    [InlineData(null, PetResult.Positive, CtCorrelate.NewSite, OverallResponse.PD, RuleIds.NewLesionPet)]
    [InlineData(null, PetResult.Positive, CtCorrelate.None, OverallResponse.SD, RuleIds.NewLesionPetFollowed)]
    [InlineData(null, PetResult.Positive, CtCorrelate.PreExistingNotProgressing, OverallResponse.SD, RuleIds.NewLesionPetWithoutEffect)]
    [InlineData(null, PetResult.Positive, null, OverallResponse.SD, RuleIds.NewLesionPetFollowed)]
    [InlineData(null, PetResult.Negative, null, OverallResponse.SD, RuleIds.NewLesionPetWithoutEffect)]
    public void Each_constellation_has_its_effect(PetResult? baseline, PetResult now, CtCorrelate? ct, OverallResponse expected, string rule)
    {
        var visit = OnPet(new(baseline, now, ct)).Last();
        Assert.Equal(expected, visit.Overall);
        Assert.Contains(visit.Reasons, r => r.Rule == rule);
    }

    [Fact]
    public void Without_facts_it_is_followed() => Assert.Contains(OnPet(null).Last().Reasons, r => r.Rule == RuleIds.NewLesionPetFollowed);

    [Fact]
    public void A_finding_without_a_correlate_that_is_confirmed_dates_back_to_that_PET() =>
        Assert.Equal(OverallResponse.PD, OnPet(new(null, PetResult.Positive, CtCorrelate.None)).On(84, 30m).New("L9", NewLesionStatus.Unequivocal).At(42).OverallFinal);

    private static Patient OnPet(PetFinding? pet) => Patient.WithTargets().Baseline(30m).On(42, 30m)
        .Where(v => v with { NewLesions = [new("L9", NewLesionStatus.PerPet) { Pet = pet }] });
}
