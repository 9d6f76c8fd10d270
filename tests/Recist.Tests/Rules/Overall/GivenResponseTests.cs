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

    [Theory]
    [InlineData(null)]
    [InlineData(NewLesionStatus.Equivocal)]
    public void A_visit_without_a_response_among_given_ones_is_not_evaluable_and_never_free_of_disease(NewLesionStatus? found)
    {
        var patient = new Patient().Baseline().Given(42, OverallResponse.PR).On(84);
        var visit = (found is { } status ? patient.New("L9", status) : patient).Last();
        Assert.Equal((OverallResponse.NE, RuleIds.OverallGiven), (visit.Overall, visit.Reasons[0].Rule));
    }

    [Fact]
    public void Measurements_of_the_same_visit_are_computed_and_never_overwritten() =>
        Assert.Equal(OverallResponse.PR, Patient.WithTargets().Baseline(30m).On(42, 10m).Where(v => v with { GivenOverall = OverallResponse.PD }).Last().Overall);
}
