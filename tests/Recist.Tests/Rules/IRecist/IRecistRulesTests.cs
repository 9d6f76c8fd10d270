namespace Recist.Tests.Rules;

/// <summary>What the rules of iRECIST carry from visit to visit: the causes of an iUPD begun anew, and the smallest sum of new lesions.</summary>
public class IRecistRulesTests
{
    private static readonly ResponseOptions Strict = Immune.Options with { IRecistConfirmWindowIsStrict = true };

    private static readonly Patient Both = Immune.WithBoth().With(Strict).Baseline(100m).NonTarget(NonTargetStatus.Present);

    [Theory]
    [InlineData(NonTargetStatus.Increased)]
    [InlineData(NonTargetStatus.UnequivocalProgression)]
    public void Non_targets_that_progress_further_after_the_window_cause_the_iUPD_that_begins_there(NonTargetStatus late)
    {
        var patient = Both.On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression).On(126, 100m).NonTarget(late, increasedSinceLast: true);
        Assert.Equal("iUPD iUPD", patient.Words());
        Assert.Equal("iUPD iUPD iCPD", patient.On(168, 100m).NonTarget(NonTargetStatus.Increased).Words());
    }

    [Fact]
    public void Non_targets_that_did_not_cause_it_do_not_confirm_by_a_mere_increase() =>
        Assert.Equal("iUPD iUPD iUPD", Both.On(42, 130m).NonTarget(NonTargetStatus.Present).On(126, 140m).NonTarget(NonTargetStatus.Present)
            .On(168, 140m).NonTarget(NonTargetStatus.Increased).Words());

    [Fact]
    public void New_lesions_that_grow_after_the_window_cause_it()
    {
        // 60 to 65 is 5 mm over the iUPD and not 20 % over the smallest; then 70 is 5 mm over the new one.
        var patient = Immune.WithTargets().With(Strict).Baseline(100m).On(42, 100m).New("L1", 60m).On(126, 100m).New("L1", 65m);
        Assert.Equal("iUPD iUPD", patient.Words());
        Assert.Equal("iUPD iUPD iCPD", patient.On(168, 100m).New("L1", 70m).Words());
        Assert.Equal("iUPD iUPD iUPD", patient.On(168, 100m).New("L1", 69.9m).Words());
    }

    [Fact]
    public void New_lesions_that_are_only_still_there_do_not()
    {
        // Cleared with L1 still there; then targets alone progress, and again after the window.
        var patient = Immune.WithTargets().With(Strict).Baseline(100m).On(42, 100m).New("L1", 60m).On(84, 60m).New("L1", 60m)
            .On(126, 80m).New("L1", 60m).On(210, 90m).New("L1", 60m);
        Assert.Equal("iUPD iPR iUPD iUPD", patient.Words());
        Assert.Equal("iUPD iPR iUPD iUPD iPR", patient.On(252, 60m).New("L1", 65m).Words()); // 5 mm of a category that did not cause it
    }

    [Theory]
    [InlineData("16 16.9", "iPR")] // 4.9 mm over the 12 at which they appeared
    [InlineData("16 17", "iUPD")] // 1 mm over the sum at the reset, 5 over the smallest of the course
    [InlineData("16 9 13.9", "iPR")]
    [InlineData("16 9 14", "iUPD")] // 5 mm over the smallest since
    [InlineData("16 16.5 17", "iUPD")] // a larger one is not the smallest
    public void The_smallest_sum_of_new_lesions_counts_over_the_whole_course(string sums, string expected)
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m);
        foreach (var (mm, i) in sums.Split(' ').Select((mm, i) => (decimal.Parse(mm, System.Globalization.CultureInfo.InvariantCulture), i)))
        {
            patient = patient.On(84 + (42 * i), 60m).New("L1", mm);
        }

        Assert.Equal(expected, patient.LastWord());
    }
}
