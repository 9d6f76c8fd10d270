namespace Recist.Tests.Rules;

/// <summary>Each option changes the verdict of a history made for it, and only in the way its name says.</summary>
public class OptionsTests
{
    public static TheoryData<string> Names =>
        [.. typeof(ResponseOptions).GetProperties().Where(p => p.CanWrite && p.Name != nameof(ResponseOptions.Criteria)).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_option_takes_effect(string name)
    {
        var (patient, options) = Case(name);
        Assert.NotEqual(Verdicts(patient), Verdicts(patient.With(options)));
    }

    private static (Patient Patient, ResponseOptions Options) Case(string name) => name switch
    {
        nameof(ResponseOptions.ConfirmMinDays) => (ResponseSequence.Read("42 CR, 71 CR"), new() { ConfirmMinDays = 35 }),
        nameof(ResponseOptions.MaxNotEvaluableBetween) => (ResponseSequence.Read("42 CR, 60 NE, 84 CR"), new() { MaxNotEvaluableBetween = 0 }),
        nameof(ResponseOptions.AcceptStableBetween) => (ResponseSequence.Read("42 PR, 84 SD, 126 PR"), new() { AcceptStableBetween = true }),
        nameof(ResponseOptions.StableMinDays) => (ResponseSequence.Read("42 SD"), new() { StableMinDays = 56 }),
        nameof(ResponseOptions.ConfirmationRequired) => (ResponseSequence.Read("42 PR"), new() { ConfirmationRequired = false }),
        nameof(ResponseOptions.PartialResponsePersists) => (Patient.WithTargets().Baseline(100m).On(42, 70m).On(84, 80m), new() { PartialResponsePersists = true }),
        nameof(ResponseOptions.ReappearanceAfterCompleteIsProgression) =>
            (Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, 3m), new() { ReappearanceAfterCompleteIsProgression = false }),
        nameof(ResponseOptions.CompleteThenPartial) => (ResponseSequence.Read("42 CR, 84 PR"), new() { CompleteThenPartial = CompleteThenPartial.Progression }),
        nameof(ResponseOptions.NormalNodeGrowthIsProgression) => (Patient.WithNodes().Baseline(20m).On(42, 4m).On(84, 9m), new() { NormalNodeGrowthIsProgression = true }),
        nameof(ResponseOptions.SmallNewNodeIsNew) => (Patient.WithTargets().Baseline(30m).On(42, 30m).Where(SmallNode), new() { SmallNewNodeIsNew = true }),
        nameof(ResponseOptions.TreatedTargetIsAbsent) =>
            (Patient.WithTargets().Baseline(30m).On(42).State("T1", MeasurementState.Treated), new() { TreatedTargetIsAbsent = true }),
        nameof(ResponseOptions.AcceptMissingTargetThatCannotMatter) =>
            (Patient.WithTargets(2).Baseline(60m, 40m).On(42, 30m, null), new() { AcceptMissingTargetThatCannotMatter = true }),
        nameof(ResponseOptions.QueryReappearedTooSmall) => (Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, -1m), new() { QueryReappearedTooSmall = true }),
        nameof(ResponseOptions.PartlyEvaluatedNonTargetIsNonCR) =>
            (Patient.WithNonTargets(2).Baseline().On(42).NonTargets(("NT1", NonTargetStatus.Present)), new() { PartlyEvaluatedNonTargetIsNonCR = true }),
        nameof(ResponseOptions.MRecistNeeds5Mm) =>
            (Patient.WithTargets().By(Criteria.MRecistHcc).Baseline(20m).On(42, 24m), new() { Criteria = Criteria.MRecistHcc, MRecistNeeds5Mm = false }),
        nameof(ResponseOptions.WithholdCompleteWithEquivocal) =>
            (Patient.WithTargets().Baseline(30m).On(42, 0m).New("L9", NewLesionStatus.Equivocal), new() { WithholdCompleteWithEquivocal = true }),
        nameof(ResponseOptions.IRecistConfirmMinDays) =>
            (Immune.WithTargets().Baseline(100m).On(42, 130m).On(72, 140m), Immune.Options with { IRecistConfirmMinDays = 31 }),
        nameof(ResponseOptions.IRecistConfirmWindowIsStrict) =>
            (Immune.WithTargets().Baseline(100m).On(42, 130m).On(126, 140m), Immune.Options with { IRecistConfirmWindowIsStrict = true }),
        nameof(ResponseOptions.IRecistGrowthFromIUpd) =>
            (Immune.WithTargets().Baseline(100m).On(42, 130m).On(84, 122m).On(126, 127m), Immune.Options with { IRecistGrowthFromIUpd = true }),
        nameof(ResponseOptions.LongestGapDays) => (ResponseSequence.Read("42 SD, 200 PD"), new() { LongestGapDays = 126 }),
        nameof(ResponseOptions.CensorAtNewTherapy) => (Course.Read("42 SD, 84 PD", therapy: 60), new() { CensorAtNewTherapy = false }),
        nameof(ResponseOptions.DeathWithoutProgression) => (Course.Read("42 SD", death: 60), new() { DeathWithoutProgression = DeathWithoutProgression.DeathDate }),
        nameof(ResponseOptions.ClinicalBenefitMinDays) => (ResponseSequence.Read("42 SD"), new() { ClinicalBenefitMinDays = 42 }),
        nameof(ResponseOptions.ProgressionDateIsLastScan) => (
            Patient.WithTargets().Baseline(30m).On(42, 60m).Where(v => v with { Measurements = [v.Measurements[0] with { Date = Patient.Day(45) }] }),
            new() { ProgressionDateIsLastScan = true }),
        _ => throw new NotSupportedException("A new option needs a case that shows its effect: " + name),
    };

    private static Visit SmallNode(Visit visit) => visit with
    {
        NewLesions =
        [
            new("L9", NewLesionStatus.Unequivocal) { IsNode = true, Diameter = Length.FromMillimetres(12m), ShortAxisAtBaseline = Length.FromMillimetres(8m) },
        ],
    };

    private static string Verdicts(Patient patient)
    {
        var assessment = patient.Assess();
        var endpoints = assessment.Endpoints;
        return string.Join(' ', assessment.Visits.Select(v => v.OverallFinal?.Code())) + " best " + assessment.BestThatCounts.Code()
            + $" pfs {endpoints.Pfs.Text()} ttp {endpoints.Ttp.Text()} benefit {endpoints.ClinicalBenefit?.Reached}";
    }
}
