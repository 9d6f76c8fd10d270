namespace Recist.Tests.Rules;

public class BaselineVisitTests
{
    [Fact]
    public void The_baseline_has_its_sum_and_no_response()
    {
        var baseline = Patient.WithTargets(2).Baseline(30m, 12.5m).Assess().Visits.Single();
        Assert.Equal(("42.5", null, null, null), (baseline.Sum.ToString(), baseline.Target, baseline.Overall, baseline.Nadir));
        Assert.Empty(baseline.Reasons);
    }

    [Fact]
    public void An_incomplete_baseline_names_the_missing_targets()
    {
        var baseline = Patient.WithTargets(2).Baseline(30m, null).Assess().Visits.Single();
        Assert.Equal((null, "30", RuleIds.TargetBaselineIncomplete), (baseline.Sum, baseline.PartialSum.ToString(), baseline.Reasons[0].Rule));
        Assert.Equal(["T2"], baseline.Reasons[0].Lesions);
    }
}
