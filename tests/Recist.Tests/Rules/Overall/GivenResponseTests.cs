namespace Recist.Tests.Rules;

public class GivenResponseTests
{
    [Fact]
    public void A_given_response_stands_where_there_are_no_lesions()
    {
        var visit = new Patient().Given(42, OverallResponse.PR).Last();
        Assert.Equal((OverallResponse.PR, OverallResponse.PR, null), (visit.Overall, visit.OverallFinal, visit.Target));
        Assert.Equal(RuleIds.OverallGiven, visit.Reasons[0].Rule);
    }

    [Fact]
    public void Measurements_of_the_same_visit_are_computed_and_never_overwritten() =>
        Assert.Equal(OverallResponse.PR, Patient.WithTargets().Baseline(30m).On(42, 10m).Where(v => v with { GivenOverall = OverallResponse.PD }).Last().Overall);
}
