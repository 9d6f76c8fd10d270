namespace Recist.Tests.Rules;

public class CauseNotEvaluatedTests
{
    private static readonly Patient NonTargetsProgress = Immune.WithBoth().Baseline(100m).NonTarget(NonTargetStatus.Present)
        .On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression);

    [Fact]
    public void An_iUPD_of_non_targets_stays_pending_where_they_are_not_evaluated()
    {
        var patient = NonTargetsProgress.On(84, 100m).NonTarget(NonTargetStatus.NotEvaluated);
        var visit = patient.Last();
        Assert.Equal(("iUPD NE", "Day 42", RuleIds.IRecistCauseNotEvaluated), (patient.Words(), visit.UnconfirmedSince, patient.LastRules()));
        Assert.Equal(RuleIds.IRecistCauseNotEvaluated, visit.Reasons[0].Rule);
        Assert.Equal([new("unconfirmedAt", "Day 42"), new("days", "42"), new("categories", "non-target")], visit.Reasons[0].Facts);
        Assert.Equal("iUPD NE iCPD", patient.On(126, 100m).NonTarget(NonTargetStatus.Increased).Words());
        Assert.Equal("iUPD NE iSD", patient.On(126, 100m).NonTarget(NonTargetStatus.Present).Words());
    }

    [Fact]
    public void An_improvement_of_the_targets_does_not_clear_it_either() =>
        Assert.Equal("iUPD NE", NonTargetsProgress.On(84, 30m).NonTarget(NonTargetStatus.NotEvaluated).Words());

    [Fact]
    public void Evaluated_it_is_cleared() => Assert.Equal("iUPD iSD", NonTargetsProgress.On(84, 100m).NonTarget(NonTargetStatus.Present).Words());

    [Fact]
    public void Of_two_causes_both_must_be_evaluated()
    {
        var both = Immune.WithBoth().Baseline(100m).NonTarget(NonTargetStatus.Present).On(42, 130m).NonTarget(NonTargetStatus.UnequivocalProgression);
        Assert.Equal("iUPD NE", both.On(84, 100m).NonTarget(NonTargetStatus.NotEvaluated).Words());
        Assert.Equal("iUPD NE", both.On(84, (decimal?)null).NonTarget(NonTargetStatus.Present).Words());
        Assert.Equal("iUPD iSD", both.On(84, 100m).NonTarget(NonTargetStatus.Present).Words());
    }

    [Fact]
    public void An_iUPD_of_targets_is_cleared_without_the_non_targets_and_not_without_the_targets()
    {
        var targets = Immune.WithBoth().Baseline(100m).NonTarget(NonTargetStatus.Present).On(42, 130m).NonTarget(NonTargetStatus.Present);
        Assert.Equal("iUPD iSD", targets.On(84, 100m).NonTarget(NonTargetStatus.NotEvaluated).Words());
        Assert.Equal("iUPD NE", targets.On(84, (decimal?)null).NonTarget(NonTargetStatus.Present).Words());
    }

    [Fact]
    public void An_iUPD_of_new_lesions_is_judged_though_they_are_not_listed_since_they_are_still_there()
    {
        var news = Immune.WithBoth().Baseline(100m).NonTarget(NonTargetStatus.Present).On(42, 100m).NonTarget(NonTargetStatus.Present).New("L1", 12m);
        Assert.Equal("iUPD iUPD", news.On(84, 100m).NonTarget(NonTargetStatus.NotEvaluated).Words());
        Assert.Equal("iUPD iPR", news.On(84, 60m).NonTarget(NonTargetStatus.Present).Words());
        Assert.Equal("iUPD NE", news.Missed(84).Words());
    }

    [Theory]
    [InlineData(30, "iUPD iPR iPR")]
    [InlineData(100, "iUPD iSD iSD")]
    public void Another_non_target_that_is_never_seen_again_does_not_hold_it(int mm, string words)
    {
        var two = Immune.WithBoth().Also(Patient.NonTarget("NT2")).Baseline(100m).NonTarget(NonTargetStatus.Present).NonTarget(NonTargetStatus.Present, id: "NT2")
            .On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression).NonTarget(NonTargetStatus.Present, id: "NT2");
        Assert.Equal(words, two.On(84, mm).NonTarget(NonTargetStatus.Present).NonTarget(NonTargetStatus.NotEvaluated, id: "NT2")
            .On(126, mm).NonTarget(NonTargetStatus.Absent).NonTarget(NonTargetStatus.NotEvaluated, id: "NT2").Words());
        Assert.Equal("iUPD NE", two.On(84, mm).NonTarget(NonTargetStatus.NotEvaluated).NonTarget(NonTargetStatus.Present, id: "NT2").Words());
    }
}
