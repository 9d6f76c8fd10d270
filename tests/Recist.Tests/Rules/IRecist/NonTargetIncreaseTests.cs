namespace Recist.Tests.Rules;

public class NonTargetIncreaseTests
{
    private static readonly Patient Unconfirmed = Immune.WithBoth().Baseline(100m).On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression);

    [Theory]
    [InlineData(NonTargetStatus.Increased, null, "iCPD")]
    [InlineData(NonTargetStatus.Increased, true, "iCPD")]
    [InlineData(NonTargetStatus.Increased, false, "iSD")]
    [InlineData(NonTargetStatus.Present, true, "iCPD")]
    [InlineData(NonTargetStatus.Present, null, "iSD")]
    [InlineData(NonTargetStatus.UnequivocalProgression, true, "iCPD")]
    [InlineData(NonTargetStatus.UnequivocalProgression, null, "iUPD")]
    [InlineData(NonTargetStatus.UnequivocalProgression, false, "iUPD")]
    public void Any_further_increase_confirms(NonTargetStatus status, bool? increased, string expected) =>
        Assert.Equal(expected, Unconfirmed.On(84, 100m).NonTarget(status, increased).LastWord());

    [Fact]
    public void It_names_the_lesion()
    {
        var reason = Unconfirmed.On(84, 100m).NonTarget(NonTargetStatus.Increased).Last().Reasons[0];
        Assert.Equal((RuleIds.IRecistNonTargetIncrease, "NT1"), (reason.Rule, Assert.Single(reason.Lesions)));
    }

    [Fact]
    public void An_increase_does_not_confirm_where_non_targets_did_not_cause_the_iupd() =>
        Assert.Equal("iUPD", Immune.WithBoth().Baseline(100m).On(42, 130m).NonTarget(NonTargetStatus.Present).On(84, 130m).NonTarget(NonTargetStatus.Increased).LastWord());

    [Fact]
    public void A_node_that_is_normal_has_not_increased() =>
        Assert.Equal("iSD", Immune.WithTargets().Also(Patient.NonTargetNode("NT1")).Baseline(100m)
            .On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression)
            .On(84, 100m).Where(v => v with { NonTargets = [new("NT1", NonTargetStatus.Increased) { ShortAxis = Length.FromMillimetres(9m) }] }).LastWord());

    [Theory]
    [InlineData(NonTargetStatus.Absent, "iUPD iSD")]
    [InlineData(NonTargetStatus.NotEvaluated, "iUPD iSD")]
    [InlineData(NonTargetStatus.Present, "iUPD iCPD")]
    public void One_that_is_gone_or_was_not_seen_has_not_increased_whatever_is_stated(NonTargetStatus status, string expected)
    {
        var two = Immune.WithBoth().Also(Patient.NonTarget("NT2")).Baseline(100m).NonTarget(NonTargetStatus.Present).NonTarget(NonTargetStatus.Present, id: "NT2")
            .On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression).NonTarget(NonTargetStatus.Present, id: "NT2");
        Assert.Equal(expected, two.On(84, 100m).NonTarget(NonTargetStatus.Present).NonTarget(status, increasedSinceLast: true, id: "NT2").Words());
    }
}
