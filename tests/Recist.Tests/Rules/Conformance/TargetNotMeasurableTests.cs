namespace Recist.Tests.Rules;

public class TargetNotMeasurableTests
{
    [Theory]
    [InlineData("9.9999", true)]
    [InlineData("10", false)]
    public void A_target_below_its_limit_is_an_issue(string mm, bool issue) =>
        Assert.Equal(issue, Issues.Of(Patient.WithTargets().Baseline(Patient.Mm(mm))).Contains("NOT_MEASURABLE:T1"));

    [Fact]
    public void A_non_target_may_be_small() => Assert.DoesNotContain(Issues.Of(Patient.WithNonTargets().Baseline()), i => i.StartsWith("NOT_MEASURABLE", StringComparison.Ordinal));

    [Fact]
    public void Issues_are_sorted_and_change_no_response()
    {
        var patient = Patient.WithTargets(2).Baseline(4m, 5m).On(42, 2m, 1m);
        Assert.Equal(["NOT_MEASURABLE:T1", "NOT_MEASURABLE:T2", "NO_MEASURABLE"], Issues.Of(patient));
        Assert.Equal(OverallResponse.PR, patient.Last().Overall);
    }
}
