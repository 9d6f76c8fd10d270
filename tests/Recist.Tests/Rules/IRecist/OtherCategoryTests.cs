namespace Recist.Tests.Rules;

public class OtherCategoryTests
{
    [Fact]
    public void Targets_that_did_not_progress_at_the_iupd_confirm_by_progression()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 120m).New("L1", 12m);
        Assert.Equal(("iCPD", RuleIds.IRecistOtherCategory), (patient.LastWord(), patient.LastRules()));
        Assert.Contains(new("categories", "target"), patient.Last().Reasons[0].Facts);
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
