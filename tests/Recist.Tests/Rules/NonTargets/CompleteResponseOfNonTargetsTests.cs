namespace Recist.Tests.Rules;

public class CompleteResponseOfNonTargetsTests
{
    [Theory]
    [InlineData(NonTargetStatus.Absent, NonTargetResponse.CR)]
    [InlineData(NonTargetStatus.Present, NonTargetResponse.NonCRNonPD)]
    [InlineData(NonTargetStatus.NotEvaluated, NonTargetResponse.NE)]
    public void All_must_be_gone(NonTargetStatus other, NonTargetResponse expected) =>
        Assert.Equal(expected, Patient.WithNonTargets(2).Baseline().On(42).NonTargets(("NT1", NonTargetStatus.Absent), ("NT2", other)).Last().NonTarget);

    [Fact]
    public void Without_non_targets_there_is_no_response() => Assert.Null(Patient.WithTargets().Baseline(30m).On(42, 0m).Last().NonTarget);
}
