namespace Recist.Tests.Rules;

public class NewLesionProgressionTests
{
    /// <summary>An iUPD by new lesions of 20 mm (measured) and 8 mm (not), cleared by a target PR on day 84.</summary>
    private static readonly Patient Cleared = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 20m).New("L2", 8m).On(84, 60m).New("L1", 20m).New("L2", 8m);

    [Fact]
    public void New_lesions_that_stay_as_they_are_do_not_progress_again()
    {
        Assert.Equal("iUPD iPR", Cleared.Words());
        Assert.Equal("iUPD iPR iPR", Cleared.On(126, 60m).New("L1", 20m).New("L2", 8m).Words());
    }

    [Theory]
    [InlineData(24.9, "iPR")]
    [InlineData(25, "iUPD")]
    public void Those_measured_progress_by_20_percent_and_5_mm(double mm, string expected) =>
        Assert.Equal(expected, Cleared.On(126, 60m).New("L1", (decimal)mm).New("L2", 8m).LastWord());

    [Fact]
    public void Over_their_smallest_sum_since_the_reset()
    {
        var smaller = Cleared.On(126, 60m).New("L1", 15m).New("L2", 8m);
        Assert.Equal("iUPD iPR iPR iPR", smaller.On(168, 60m).New("L1", 19.9m).Words());
        Assert.Equal("iUPD iPR iPR iUPD", smaller.On(168, 60m).New("L1", 20m).Words());
    }

    [Fact]
    public void Twenty_percent_matter_above_25_mm()
    {
        var large = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 50m).On(84, 60m);
        Assert.Equal("iPR", large.On(126, 60m).New("L1", 59.9m).LastWord());
        Assert.Equal("iUPD", large.On(126, 60m).New("L1", 60m).LastWord());
    }

    [Fact]
    public void One_not_measured_progresses_by_any_increase()
    {
        var patient = Cleared.On(126, 60m).New("L1", 20m).New("L2", 8.1m);
        Assert.Equal(("iUPD", string.Join(' ', RuleIds.IRecistFirstProgression, RuleIds.IRecistNewLesionProgression)), (patient.LastWord(), patient.LastRules()));
    }

    [Fact]
    public void A_further_one_progresses() => Assert.Equal("iUPD", Cleared.On(126, 60m).New("L3", 5m).LastWord());

    [Fact]
    public void The_new_iupd_is_confirmed_afresh()
    {
        var again = Cleared.On(126, 60m).New("L1", 25m);
        Assert.Equal("iUPD", again.On(168, 60m).New("L1", 29.9m).LastWord());
        Assert.Equal("iCPD", again.On(168, 60m).New("L1", 30m).LastWord());
    }

    [Fact]
    public void It_confirms_an_iupd_that_the_targets_caused_after_the_reset() =>
        Assert.Equal("iUPD iPR iUPD iCPD", Cleared.On(126, 72m).New("L1", 20m).On(168, 72m).New("L1", 25m).Words());
}
