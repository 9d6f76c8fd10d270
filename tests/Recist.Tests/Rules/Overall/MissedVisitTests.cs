namespace Recist.Tests.Rules;

public class MissedVisitTests
{
    [Fact]
    public void A_visit_that_did_not_take_place_is_not_evaluable()
    {
        var visit = Patient.WithTargets(2).Also(Patient.NonTarget("NT1")).Baseline(30m, 20m).Missed(42).Last();
        Assert.Equal((TargetResponse.NE, NonTargetResponse.NE, OverallResponse.NE), (visit.Target, visit.NonTarget, visit.Overall));
        Assert.Equal((null, "50", RuleIds.OverallMissed), (visit.Sum, visit.Nadir.ToString(), visit.Reasons[0].Rule));
    }

    [Fact]
    public void It_is_not_evaluable_without_lesions_and_after_response_level_visits_too() =>
        Assert.Equal(OverallResponse.NE, new Patient().Given(42, OverallResponse.SD).Missed(84).Last().Overall);
}
