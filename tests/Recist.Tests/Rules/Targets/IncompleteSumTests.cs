namespace Recist.Tests.Rules;

public class IncompleteSumTests
{
    [Theory]
    [InlineData("- -")]
    [InlineData("0 -")]
    [InlineData("5 -")]
    [InlineData("30 -")]
    public void A_missing_target_makes_the_visit_not_evaluable(string mm) =>
        Assert.Equal(TargetResponse.NE, Patient.WithTargets(2).Baseline(30m, 30m).On(42, Patient.Mm(mm)).Last().Target);

    [Fact]
    public void The_reason_names_the_missing_lesions()
    {
        var visit = Patient.WithTargets(3).Baseline(30m, 30m, 30m).On(42, null, 20m, null).Last();
        Assert.Equal((RuleIds.TargetNe, "T1,T3"), (visit.Reasons[0].Rule, string.Join(',', visit.Reasons[0].Lesions)));
        Assert.Equal((null, "20"), (visit.PercentFromBaseline, visit.PartialSum.ToString()));
    }

    [Fact]
    public void Nothing_evaluated_has_no_partial_sum() =>
        Assert.Null(Patient.WithTargets(2).Baseline(30m, 30m).On(42).Last().PartialSum);
}
