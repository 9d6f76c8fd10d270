namespace Recist.Tests.Rules;

public class UntidyHistoriesTests
{
    [Fact]
    public void No_lesions_and_no_visits_give_an_empty_assessment()
    {
        var assessment = new Patient().Assess();
        Assert.Empty(assessment.Visits);
        Assert.Equal((OverallResponse.NE, OverallResponse.NE), (assessment.Best.Unconfirmed, assessment.Best.Confirmed));
    }

    [Fact]
    public void All_visits_missed() =>
        Assert.Equal(OverallResponse.NE, Patient.WithTargets().Baseline(30m).Where(v => v with { Missed = true }).Missed(42).Missed(84).Assess().Best.Unconfirmed);

    [Fact]
    public void A_baseline_of_0_mm() => Assert.Equal(["CR", "SD", "PD"], new[] { "0", "4.9", "5" }.Select(mm =>
        Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(0m).On(42, Patient.Mm(mm)).Last().Target!.Value.Code()));

    [Fact]
    public void A_thousand_targets_of_500_mm() =>
        Assert.Equal("500000", Patient.WithTargets(1000).Baseline([.. Enumerable.Repeat<decimal?>(500m, 1000)]).On(42, [.. Enumerable.Repeat<decimal?>(500m, 1000)]).Last().Sum.ToString());

    [Fact]
    public void Only_the_first_of_two_baselines_is_one()
    {
        var visits = Patient.WithTargets().Baseline(30m).On(42, 10m).Where(v => v with { IsBaseline = true }).Assess().Visits;
        Assert.Equal((null, TargetResponse.PR), (visits[0].Target, visits[1].Target));
    }

    [Fact]
    public void A_lesion_listed_twice_counts_once()
    {
        var patient = Patient.WithTargets().Also(Patient.Target("T1")).Baseline(30m);
        Assert.Equal("30", patient.Assess().Visits[0].Sum.ToString());
    }

    [Fact]
    public void A_measurement_repeated_within_a_visit_counts_once() =>
        Assert.Equal("30", Patient.WithTargets().Baseline(30m).Where(v => v with { Measurements = v.Measurements.Add(v.Measurements[0]) }).Assess().Visits[0].Sum.ToString());
}
