namespace Recist.Tests.Rules;

public class ReappearanceAfterCompleteResponseTests
{
    [Theory]
    [InlineData("0", TargetResponse.CR)]
    [InlineData("0.1", TargetResponse.PD)] // whatever its size
    [InlineData("4", TargetResponse.PD)]
    [InlineData("small", TargetResponse.PD)]
    public void A_target_that_is_back_after_an_overall_CR_is_progression(string mm, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().Baseline(30m).On(42, 0m).On(84, Patient.Mm(mm)).Last().Target);

    [Theory]
    [InlineData("9.9", TargetResponse.CR)]
    [InlineData("10", TargetResponse.PD)] // 8 -> 10 mm: +25 %, only +2 mm
    public void A_node_is_back_from_10_mm(string mm, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithNodes().Baseline(30m).On(42, 8m).On(84, Patient.Mm(mm)).Last().Target);

    [Fact]
    public void It_holds_for_an_incomplete_visit_where_one_target_is_seen_again()
    {
        var visit = Patient.WithTargets(2).Baseline(30m, 20m).On(42, 0m, 0m).On(84, 3m, null).Last();
        Assert.Equal((TargetResponse.PD, OverallResponse.PD), (visit.Target, visit.Overall));
        Assert.Equal((RuleIds.TargetReappearance, "T1"), (visit.Reasons[0].Rule, string.Join(',', visit.Reasons[0].Lesions)));
    }

    [Fact]
    public void Without_an_overall_CR_a_small_return_is_not_progression() =>
        // The non-target remains, so day 42 is an overall PR: 0 -> 3 mm is +3 mm only.
        Assert.Equal(TargetResponse.PR, Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(30m).NonTargets(("NT1", NonTargetStatus.Present))
            .On(42, 0m).NonTargets(("NT1", NonTargetStatus.Present)).On(84, 3m).NonTargets(("NT1", NonTargetStatus.Present)).Last().Target);

    [Fact]
    public void With_the_option_off_the_visit_reads_by_arithmetic() =>
        Assert.Equal(TargetResponse.PR, Patient.WithTargets().With(new() { ReappearanceAfterCompleteIsProgression = false })
            .Baseline(30m).On(42, 0m).On(84, 3m).Last().Target);

    [Fact]
    public void A_missed_visit_between_does_not_forget_the_CR() =>
        Assert.Equal(TargetResponse.PD, Patient.WithTargets().Baseline(30m).On(42, 0m).Missed(84).On(126, 3m).Last().Target);
}
