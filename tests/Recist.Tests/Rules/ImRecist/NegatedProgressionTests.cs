namespace Recist.Tests.Rules;

public class NegatedProgressionTests
{
    private static readonly Patient Progression = Patient.WithTargets().With(JoinedNewLesionsTests.Options).Baseline(100m).On(42, 120m);

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    [InlineData(29, true)]
    public void The_first_evaluable_visit_four_weeks_on_negates(int days, bool negated) =>
        Assert.Equal(negated, Progression.On(42 + days, 110m).At(42).ProgressionNegated);

    [Fact]
    public void The_visit_keeps_its_response_and_says_why()
    {
        var visit = Progression.On(84, 110m).At(42);
        Assert.Equal((OverallResponse.PD, RuleIds.ImRecistNegated), (visit.OverallFinal!.Value, visit.Reasons[^1].Rule));
        Assert.Equal([new("negatedAt", "Day 84"), new("response", "SD"), new("days", "42")], visit.Reasons[^1].Facts);
    }

    [Fact]
    public void A_first_evaluable_visit_with_progression_keeps_it_for_good() =>
        Assert.False(Progression.On(84, 125m).On(126, 60m).At(42).ProgressionNegated);

    [Fact]
    public void A_visit_that_is_not_evaluable_or_too_early_decides_nothing() =>
        Assert.True(Progression.On(60, 130m).Missed(84).On(126, 110m).At(42).ProgressionNegated);

    [Fact]
    public void Nothing_after_it_negates_nothing() => Assert.False(Progression.Last().ProgressionNegated);

    [Fact]
    public void The_best_response_ignores_a_negated_progression()
    {
        Assert.Equal(OverallResponse.PR, Progression.On(84, 60m).On(126, 60m).Assess().Best.Confirmed);
        Assert.Equal(OverallResponse.PD, Progression.On(84, 125m).On(126, 60m).Assess().Best.Confirmed);
        Assert.Equal(OverallResponse.PD, Progression.Assess().Best.Unconfirmed);
    }

    [Fact]
    public void Other_criteria_negate_nothing() => Assert.False(Patient.WithTargets().Baseline(100m).On(42, 120m).On(84, 60m).At(42).ProgressionNegated);

    [Fact]
    public void A_visit_that_cannot_be_judged_does_not_decide() => Assert.False(Progression.On(84, (decimal?)null).On(126, 130m).At(42).ProgressionNegated);
}
