namespace Recist.Tests.Rules;

public class BaselineWindowTests
{
    [Theory]
    [InlineData(29, true)]
    [InlineData(28, false)]
    [InlineData(0, false)]
    [InlineData(-1, true)] // after the start
    public void The_baseline_is_at_most_28_days_before_the_start(int daysBefore, bool issue) =>
        Assert.Equal(issue, Issues.Of(Patient.WithTargets().Baseline(20m) with { Dates = new() { Start = Patient.Day(daysBefore) } }).Contains("BASELINE_WINDOW"));

    [Fact]
    public void Without_a_start_there_is_nothing_to_compare() => Assert.DoesNotContain("BASELINE_WINDOW", Issues.Of(Patient.WithTargets().Baseline(20m)));
}
