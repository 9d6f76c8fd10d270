namespace Recist.Tests.Rules;

public class UnequivocalProgressionTests
{
    [Theory]
    [InlineData(NonTargetStatus.Absent)]
    [InlineData(NonTargetStatus.Present)]
    [InlineData(NonTargetStatus.NotEvaluated)]
    public void One_lesion_that_unequivocally_progresses_is_enough(NonTargetStatus other)
    {
        var visit = Patient.WithNonTargets(2).Baseline().On(42).NonTargets(("NT1", other), ("NT2", NonTargetStatus.UnequivocalProgression)).Last();
        Assert.Equal((NonTargetResponse.PD, RuleIds.NonTargetPd, "NT2"), (visit.NonTarget, visit.Reasons[0].Rule, visit.Reasons[0].Lesions.Single()));
    }

    [Fact]
    public void A_modest_increase_is_not() =>
        Assert.Equal(NonTargetResponse.NonCRNonPD, Patient.WithNonTargets().Baseline().On(42).NonTargets(("NT1", NonTargetStatus.Increased)).Last().NonTarget);

    [Fact]
    public void An_elevated_marker_alone_never_is() =>
        Assert.Equal(NonTargetResponse.NonCRNonPD, Patient.WithNonTargets().Baseline().On(42).NonTargets(("NT1", NonTargetStatus.Present))
            .Where(v => v with { Markers = TumourMarkers.Elevated }).Last().NonTarget);
}
