namespace Recist.Tests.Rules;

public class BaselineIncompleteTests
{
    [Theory]
    [InlineData("20 20", false)]
    [InlineData("20 -", true)]
    [InlineData("20 small", false)]
    public void A_target_without_a_baseline_value_is_an_issue(string mm, bool issue) =>
        Assert.Equal(issue, Issues.Of(Patient.WithTargets(2).Baseline(Patient.Mm(mm))).Contains("BASELINE_INCOMPLETE"));

    [Fact]
    public void So_are_targets_without_a_baseline_visit() => Assert.Contains("BASELINE_INCOMPLETE", Issues.Of(Patient.WithTargets().On(42, 20m)));

    [Fact]
    public void Without_targets_there_is_nothing_to_complete() => Assert.DoesNotContain("BASELINE_INCOMPLETE", Issues.Of(Patient.WithNonTargets().On(42)));
}
