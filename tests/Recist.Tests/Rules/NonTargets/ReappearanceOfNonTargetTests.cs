namespace Recist.Tests.Rules;

public class ReappearanceOfNonTargetTests
{
    private static readonly Patient Complete = Patient.WithNonTargets(2).Also(Patient.NonTargetNode("NN1")).Baseline()
        .On(42).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent), ("NN1", NonTargetStatus.Absent));

    [Theory]
    [InlineData(NonTargetStatus.Present, NonTargetResponse.PD)]
    [InlineData(NonTargetStatus.Increased, NonTargetResponse.PD)]
    [InlineData(NonTargetStatus.Absent, NonTargetResponse.CR)]
    [InlineData(NonTargetStatus.NotEvaluated, NonTargetResponse.NE)]
    public void A_lesion_that_is_back_after_an_overall_CR_is_progression(NonTargetStatus status, NonTargetResponse expected) =>
        Assert.Equal(expected, After(Complete, ("NT1", NonTargetStatus.Absent), ("NT2", status), ("NN1", NonTargetStatus.Absent)));

    [Theory]
    [InlineData(NonTargetStatus.Present, NonTargetResponse.NonCRNonPD)]
    [InlineData(NonTargetStatus.UnequivocalProgression, NonTargetResponse.PD)]
    public void A_node_that_is_back_needs_unequivocal_progression(NonTargetStatus status, NonTargetResponse expected) =>
        Assert.Equal(expected, After(Complete, ("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Absent), ("NN1", status)));

    [Fact]
    public void It_holds_where_another_lesion_was_not_evaluated() =>
        Assert.Equal(NonTargetResponse.PD, After(Complete, ("NT1", NonTargetStatus.Present)));

    [Fact]
    public void With_the_option_off_it_is_just_still_there() =>
        Assert.Equal(NonTargetResponse.NonCRNonPD, After(Complete.With(new() { ReappearanceAfterCompleteIsProgression = false }),
            ("NT1", NonTargetStatus.Absent), ("NT2", NonTargetStatus.Present), ("NN1", NonTargetStatus.Absent)));

    private static NonTargetResponse? After(Patient patient, params (string, NonTargetStatus)[] findings) => patient.On(84).NonTargets(findings).Last().NonTarget;
}
