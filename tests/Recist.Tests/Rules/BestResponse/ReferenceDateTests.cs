namespace Recist.Tests.Rules;

public class ReferenceDateTests
{
    private static readonly Patient Stable = Patient.WithTargets().Baseline(30m).On(42, 30m);

    [Fact]
    public void Without_dates_the_baseline_visit_is_the_reference() => Assert.Equal(OverallResponse.SD, Stable.Assess().Best.Unconfirmed);

    [Fact]
    public void The_start_of_treatment_comes_before_it() =>
        Assert.Equal(OverallResponse.NE, (Stable with { Dates = new() { Start = Patient.Day(1) } }).Assess().Best.Unconfirmed);

    [Fact]
    public void A_stated_reference_comes_before_the_start() =>
        Assert.Equal(OverallResponse.SD, (Stable with { Dates = new() { Start = Patient.Day(1), Reference = Patient.Day(0) } }).Assess().Best.Unconfirmed);

    [Theory]
    [InlineData("10 SD, 51 SD", OverallResponse.NE)]
    [InlineData("10 SD, 52 SD", OverallResponse.SD)] // 42 days after the first visit: the start cannot be later
    public void Without_any_the_first_visit_is(string visits, OverallResponse expected) =>
        Assert.Equal(expected, (ResponseSequence.Read(visits) with { Dates = new() }).Assess().Best.Unconfirmed);
}
