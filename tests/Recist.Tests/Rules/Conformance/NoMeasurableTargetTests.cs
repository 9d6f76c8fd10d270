namespace Recist.Tests.Rules;

public class NoMeasurableTargetTests
{
    [Fact]
    public void Non_measurable_disease_only_is_an_issue() => Assert.Contains("NO_MEASURABLE", Issues.Of(Patient.WithNonTargets().Baseline()));

    [Fact]
    public void Responses_without_lesions_say_nothing_of_measurability()
    {
        var visit = new Visit("W6", ScanDate.From(new DateOnly(2025, 2, 17))) { GivenOverall = OverallResponse.PR };
        var history = new PatientHistory("S", "1", "P", null, ResponseOptions.Default, new PatientDates(), [], [visit]);
        Assert.Empty(ResponseAssessor.Assess(history).Conformance.Issues);
        Assert.Equal("NO_MEASURABLE", Assert.Single(ResponseAssessor.Assess(history with { Visits = [visit with { GivenOverall = null }] }).Conformance.Issues).Code);
    }

    [Fact]
    public void One_measurable_target_is_enough() => Assert.DoesNotContain("NO_MEASURABLE", Issues.Of(Patient.WithTargets(2).Baseline(9m, 10m)));
}
