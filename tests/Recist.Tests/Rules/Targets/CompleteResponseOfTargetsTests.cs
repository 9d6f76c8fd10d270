namespace Recist.Tests.Rules;

public class CompleteResponseOfTargetsTests
{
    [Theory]
    [InlineData("0", TargetResponse.CR)]
    [InlineData("0.0001", TargetResponse.PR)]
    [InlineData("small", TargetResponse.PR)] // too small to measure is still there
    public void A_target_must_be_gone(string mm, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets().Baseline(30m).On(42, Patient.Mm(mm)).Last().Target);

    [Theory]
    [InlineData("9.9999", TargetResponse.CR)]
    [InlineData("10", TargetResponse.PR)]
    [InlineData("10.0001", TargetResponse.PR)]
    [InlineData("small", TargetResponse.CR)] // 5 mm by default: normal
    public void A_node_must_be_below_10_mm(string mm, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithNodes().Baseline(30m).On(42, Patient.Mm(mm)).Last().Target);

    [Fact]
    public void The_sum_of_normal_nodes_need_not_be_0()
    {
        var visit = Patient.WithNodes(2).Also(Patient.Target("T1")).Baseline(20m, 18m, 40m).On(42, 8m, 9m, 0m).Last();
        Assert.Equal((TargetResponse.CR, "17"), (visit.Target, visit.Sum.ToString()));
    }

    [Fact]
    public void It_comes_before_progression_where_only_normal_nodes_grew() =>
        // 4 -> 9.5 mm: +138 % and +5.5 mm, but normal.
        Assert.Equal(TargetResponse.CR, Patient.WithNodes().Baseline(20m).On(42, 4m).On(84, 9.5m).Last().Target);

    [Fact]
    public void A_missing_target_excludes_it() =>
        Assert.Equal(TargetResponse.NE, Patient.WithTargets(2).Baseline(30m, 20m).On(42, 0m, null).Last().Target);
}
