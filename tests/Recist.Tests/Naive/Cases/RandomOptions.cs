namespace Recist.Tests.Naive.Cases;

/// <summary>Options at random; each keeps its default in four of five histories.</summary>
internal static class RandomOptions
{
    public static ResponseOptions Make(CaseRandom random, Criteria criteria) => new()
    {
        Criteria = criteria,
        ConfirmMinDays = random.Percent(80) ? 28 : random.Pick(0, 21, 35, 56),
        MaxNotEvaluableBetween = random.Percent(70) ? 1 : random.Pick(0, 2, 9),
        AcceptStableBetween = random.Percent(20),
        StableMinDays = random.Percent(70) ? 42 : random.Pick(0, 28, 56, 84),
        ConfirmationRequired = random.Percent(70),
        PartialResponsePersists = random.Percent(20),
        ReappearanceAfterCompleteIsProgression = random.Percent(70),
        CompleteThenPartial = random.Pick(CompleteThenPartial.Stable, CompleteThenPartial.Progression, CompleteThenPartial.Partial),
        NormalNodeGrowthIsProgression = random.Percent(20),
        SmallNewNodeIsNew = random.Percent(20),
        TreatedTargetIsAbsent = random.Percent(30),
        AcceptMissingTargetThatCannotMatter = random.Percent(25),
        QueryReappearedTooSmall = random.Percent(25),
        PartlyEvaluatedNonTargetIsNonCR = random.Percent(25),
        WithholdCompleteWithEquivocal = random.Percent(25),
        LongestGapDays = random.Percent(60) ? null : random.Pick(60, 84, 126),
        CensorAtNewTherapy = random.Percent(75),
        DeathWithoutProgression = random.Percent(70) ? DeathWithoutProgression.LastAssessment : DeathWithoutProgression.DeathDate,
        ClinicalBenefitMinDays = random.Percent(60) ? 168 : random.Pick(56, 84, 365),
        MRecistNeeds5Mm = random.Percent(70),
        IRecistConfirmMinDays = random.Percent(75) ? 28 : random.Pick(0, 21, 42),
        IRecistConfirmWindowIsStrict = random.Percent(25),
        IRecistGrowthFromIUpd = random.Percent(25),
        ProgressionDateIsLastScan = random.Percent(30),
    };
}
