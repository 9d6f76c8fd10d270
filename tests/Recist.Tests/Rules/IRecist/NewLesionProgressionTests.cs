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
    public void Over_their_smallest_sum_since_they_appeared()
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

    [Theory]
    [InlineData(8.1, null, "iPR")]
    [InlineData(8, NewLesionChange.Increased, "iPR")]
    [InlineData(14, null, "iPR")] // whether it is worse is the reader's call
    [InlineData(8, NewLesionChange.UnequivocalProgression, "iUPD")]
    public void One_not_measured_progresses_unequivocally_or_not_at_all(double mm, NewLesionChange? change, string expected) =>
        Assert.Equal(expected, Cleared.On(126, 60m).New("L1", 20m).New("L2", (decimal)mm, change).LastWord());

    [Fact]
    public void The_rules_that_decided_are_named() => Assert.Equal(
        string.Join(' ', RuleIds.IRecistFirstProgression, RuleIds.IRecistNewLesionProgression),
        Cleared.On(126, 60m).New("L1", 20m).New("L2", 8m, NewLesionChange.UnequivocalProgression).LastRules());

    [Fact]
    public void One_that_was_gone_and_is_back_progresses()
    {
        var gone = Cleared.On(126, 60m).New("L1", 20m).New("L2", change: NewLesionChange.Absent);
        Assert.Equal("iUPD iPR iPR iUPD", gone.On(168, 60m).New("L1", 20m).New("L2", 8m).Words());
        Assert.Contains(new("change", "back"), gone.On(168, 60m).New("L1", 20m).New("L2", 8m).Last().Reasons[1].Facts);
    }

    [Theory]
    [InlineData("20 12 16 18", "iUPD iUPD iPR iUPD")] // the field case: +50 % and +6 mm over 12
    [InlineData("20 12 16 16.9", "iUPD iUPD iPR iPR")]
    [InlineData("20 20 20 24.9", "iUPD iUPD iPR iPR")]
    [InlineData("50 40 44 48", "iUPD iUPD iPR iUPD")] // 20 % of 40
    [InlineData("50 40 44 47.9", "iUPD iUPD iPR iPR")]
    public void A_persisting_one_is_compared_with_its_smallest_over_the_whole_course(string sizes, string words)
    {
        var mm = Patient.Mm(sizes);
        Assert.Equal(words, Immune.WithTargets().Baseline(100m).On(42, 90m).New("L1", mm[0])
            .On(84, 90m).New("L1", mm[1]).On(126, 60m).New("L1", mm[2]).On(168, 60m).New("L1", mm[3]).Words());
    }

    [Fact]
    public void A_sum_is_not_compared_with_that_of_fewer_lesions()
    {
        // 20 mm alone, then 15 mm more: the new sum of 35 has its smallest from the day on which the second appeared.
        var two = Cleared.On(126, 60m).New("L1", 20m).New("L3", 15m).On(168, 30m).New("L1", 20m).New("L3", 15m);
        Assert.Equal("iUPD iPR iUPD iUPD", two.Words());
        var better = Cleared.On(126, 72m).New("L1", 20m).New("L3", 15m).On(168, 60m).New("L1", 20m).New("L3", 15m);
        Assert.Equal("iUPD iPR iUPD iPR", better.Words());
        Assert.Equal("iPR", better.On(210, 60m).New("L1", 20m).New("L3", 21.9m).LastWord());
        Assert.Equal("iUPD", better.On(210, 60m).New("L1", 20m).New("L3", 22m).LastWord());
    }

    [Fact]
    public void While_the_sum_still_progresses_better_targets_clear_nothing()
    {
        // NLT 12, later 18 (+50 %): the second iUPD. At day 210 the targets are gone and the new lesion is as it was.
        var second = Immune.WithTargets().Baseline(100m).On(42, 90m).New("L1", 12m).On(84, 60m).New("L1", 12m).On(126, 60m).New("L1", 18m);
        var still = second.On(168, 0m).New("L1", 18m);
        Assert.Equal("iUPD iPR iUPD iUPD", still.Words());
        Assert.Equal(string.Join(' ', RuleIds.IRecistStillProgressing, RuleIds.IRecistNewLesionProgression), still.LastRules());
        Assert.Equal("iUPD iPR iUPD iPR", second.On(168, 0m).New("L1", 14m).Words());
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
