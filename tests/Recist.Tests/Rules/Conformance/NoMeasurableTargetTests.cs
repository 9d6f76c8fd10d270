namespace Recist.Tests.Rules;

public class NoMeasurableTargetTests
{
    [Fact]
    public void Non_measurable_disease_only_is_an_issue() => Assert.Contains("NO_MEASURABLE", Issues.Of(Patient.WithNonTargets().Baseline()));

    [Fact]
    public void One_measurable_target_is_enough() => Assert.DoesNotContain("NO_MEASURABLE", Issues.Of(Patient.WithTargets(2).Baseline(9m, 10m)));
}
