namespace Recist.Tests.Rules;

public class ProgressionOfPartialSumTests
{
    [Fact]
    public void The_guidelines_example_two_of_three_lesions_reach_80_mm_from_50()
    {
        var visit = Patient.WithTargets(3).Baseline(20m, 20m, 10m).On(42, 40m, 40m, null).Last();
        Assert.Equal((TargetResponse.PD, null, "80"), (visit.Target, visit.Sum, visit.PartialSum.ToString()));
        Assert.Equal((RuleIds.TargetPdIncomplete, "T1,T2"), (visit.Reasons[0].Rule, string.Join(',', visit.Reasons[0].Lesions)));
    }

    [Theory]
    [InlineData("30 20", "59.9999 -", TargetResponse.NE)]
    [InlineData("30 20", "60.0000 -", TargetResponse.PD)]
    [InlineData("10 10", "24.9999 -", TargetResponse.NE)]
    [InlineData("10 10", "25.0000 -", TargetResponse.PD)]
    public void The_evaluated_targets_alone_must_reach_both_limits(string baseline, string visit, TargetResponse expected) =>
        Assert.Equal(expected, Patient.WithTargets(2).Baseline(Patient.Mm(baseline)).On(42, Patient.Mm(visit)).Last().Target);
}
