namespace Recist.Tests.Rules;

public class NadirTests
{
    [Fact]
    public void It_is_the_smallest_complete_sum_before_the_visit_baseline_included()
    {
        var visits = Patient.WithTargets().Baseline(50m).On(42, 60m).On(84, 40m).On(126, 45m).Assess().Visits;
        Assert.Equal(["", "50", "50", "40"], visits.Select(v => v.Nadir?.ToString() ?? ""));
        Assert.Equal([null, "Baseline", "Baseline", "Day 84"], visits.Select(v => v.NadirVisit));
    }

    [Fact]
    public void Of_equal_sums_the_earliest_visit_is_named() =>
        Assert.Equal("Day 42", Patient.WithTargets().Baseline(50m).On(42, 40m).On(84, 40m).On(126, 41m).Last().NadirVisit);

    [Fact]
    public void An_incomplete_sum_never_counts() =>
        Assert.Equal("Baseline", Patient.WithTargets(2).Baseline(25m, 25m).On(42, 1m, null).On(84, 25m, 25m).Last().NadirVisit);

    [Fact]
    public void An_unscheduled_visit_counts() =>
        Assert.Equal("Day 20", Patient.WithTargets().Baseline(50m).On(20, 30m).Where(v => v with { Unscheduled = true }).On(42, 33m).Last().NadirVisit);
}
