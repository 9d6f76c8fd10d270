namespace Recist.Tests.Rules;

public class NonTargetsOnlyTests
{
    [Theory]
    [InlineData(NonTargetStatus.Absent, OverallResponse.CR)]
    [InlineData(NonTargetStatus.Present, OverallResponse.NonCRNonPD)] // never SD
    [InlineData(NonTargetStatus.Increased, OverallResponse.NonCRNonPD)]
    [InlineData(NonTargetStatus.NotEvaluated, OverallResponse.NE)]
    [InlineData(NonTargetStatus.UnequivocalProgression, OverallResponse.PD)]
    public void Table_2(NonTargetStatus status, OverallResponse expected)
    {
        var visit = Patient.WithNonTargets().Baseline().On(42).NonTargets(("NT1", status));
        Assert.Equal((expected, null), (visit.Last().Overall, visit.Last().Target));
        Assert.Equal(OverallResponse.PD, visit.New("L9", NewLesionStatus.Unequivocal).Last().Overall);
    }
}
