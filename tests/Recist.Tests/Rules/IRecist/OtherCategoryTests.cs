namespace Recist.Tests.Rules;

public class OtherCategoryTests
{
    [Fact]
    public void Targets_that_did_not_progress_at_the_iupd_confirm_by_progression()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 120m).New("L1", 12m);
        Assert.Equal(("iCPD", RuleIds.IRecistOtherCategory), (patient.LastWord(), patient.Last().Reasons[0].Rule));
        Assert.Contains(new("categories", "target"), patient.Last().Reasons[0].Facts);
    }

    [Fact]
    public void Known_new_lesions_are_named_with_their_sum_its_reference_and_the_limit()
    {
        var again = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 20m).On(84, 60m).New("L1", 20m).On(126, 75m).New("L1", 21m)
            .On(168, 75m).New("L1", 26m);
        Assert.Equal("iUPD iPR iUPD iCPD", again.Words());
        var reason = again.Last().Reasons[1];
        Assert.Equal(RuleIds.IRecistNewLesionProgression, reason.Rule);
        Assert.Equal([new("newSumMm", "26"), new("smallestMm", "20"), new("smallestAt", "Day 42"), new("limitMm", "25")], reason.Facts);
    }

    [Fact]
    public void So_does_a_non_target() => Assert.Equal("iUPD iCPD", Immune.WithBoth().Baseline(100m)
        .On(42, 130m).NonTarget(NonTargetStatus.Present)
        .On(84, 130m).NonTarget(NonTargetStatus.UnequivocalProgression).Words());

    [Fact]
    public void It_is_judged_against_the_first_iupd_of_the_block() => Assert.Equal("iUPD iUPD iCPD", Immune.WithBoth().Baseline(100m)
        .On(42, 130m).NonTarget(NonTargetStatus.Present)
        .On(60, 130m).NonTarget(NonTargetStatus.UnequivocalProgression)
        .On(84, 130m).NonTarget(NonTargetStatus.UnequivocalProgression).Words());
}
