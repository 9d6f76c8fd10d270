namespace Recist.Tests.Rules;

public class CompleteReadAsPartialTests
{
    private static readonly Patient Off = Patient.WithTargets().With(new() { ReappearanceAfterCompleteIsProgression = false }).Baseline(30m);

    [Fact]
    public void Earlier_CRs_become_PR_when_disease_is_back()
    {
        var visits = Off.On(42, 0m).On(84, 0m).On(126, 3m).Assess().Visits;
        Assert.Equal("CR CR PR", string.Join(' ', visits.Skip(1).Select(v => v.Overall!.Value.Code())));
        Assert.Equal("PR PR PR", string.Join(' ', visits.Skip(1).Select(v => v.OverallFinal!.Value.Code())));
        Assert.Equal((RuleIds.OverallCrReadAsPr, new Fact("backAt", "Day 126")), (visits[1].Reasons[0].Rule, visits[1].Reasons[0].Facts[0]));
    }

    [Fact]
    public void A_CR_after_the_return_stays() => Assert.Equal(OverallResponse.CR, Off.On(42, 0m).On(84, 3m).On(126, 0m).Last().OverallFinal);

    [Fact]
    public void Progression_by_the_sum_leaves_the_CR() => Assert.Equal(OverallResponse.CR, Off.On(42, 0m).On(84, 5m).At(42).OverallFinal);

    [Fact]
    public void Without_targets_it_was_Non_CR_Non_PD_for_there_is_no_PR() =>
        Assert.Equal(OverallResponse.NonCRNonPD, Patient.WithNonTargets().With(new() { ReappearanceAfterCompleteIsProgression = false }).Baseline()
            .On(42).NonTargets(("NT1", NonTargetStatus.Absent)).On(84).NonTargets(("NT1", NonTargetStatus.Present)).At(42).OverallFinal);

    [Fact]
    public void By_default_the_CR_stays_and_the_return_is_PD()
    {
        var patient = Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, 3m);
        Assert.Equal((OverallResponse.CR, OverallResponse.PD), (patient.At(42).OverallFinal, patient.Last().OverallFinal));
    }
}
