namespace Recist.Rules;

/// <summary>What a finding on FDG-PET means (RECIST 1.1 section 4.3.5).</summary>
/// <remarks>
/// Baseline PET negative and this one positive: new. No baseline PET and this one positive: CT decides; without a
/// correlate, or where CT is not stated, it is followed. Baseline positive or this one negative: nothing follows.
/// </remarks>
internal static class FindingOnPet
{
    public static NewLesionJudgement? Of(NewLesionFinding finding) =>
        finding.Status != NewLesionStatus.PerPet ? null : (finding.Pet?.Baseline, finding.Pet?.FollowUp, finding.Pet?.Ct) switch
        {
            (PetResult.Positive, _, _) or (_, PetResult.Negative, _) => new(finding.Lesion, null, RuleIds.NewLesionPetWithoutEffect),
            (PetResult.Negative, PetResult.Positive, _) => New(finding),
            (null, PetResult.Positive, CtCorrelate.NewSite) => New(finding),
            (null, PetResult.Positive, CtCorrelate.PreExistingNotProgressing) => new(finding.Lesion, null, RuleIds.NewLesionPetWithoutEffect),
            _ => new(finding.Lesion, NewLesionStatus.Equivocal, RuleIds.NewLesionPetFollowed),
        };

    private static NewLesionJudgement New(NewLesionFinding finding) => new(finding.Lesion, NewLesionStatus.Unequivocal, RuleIds.NewLesionPet);
}
