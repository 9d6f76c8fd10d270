namespace Recist.Tests.Rules;

public class NewLesionRemainsTests
{
    [Fact]
    public void A_new_lesion_may_persist_for_ipr_but_not_for_icr()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 0m).New("L1", 12m);
        Assert.Equal("iUPD iPR", patient.Words());
        Assert.Equal("iPR", patient.On(126, 0m).LastWord());
        Assert.Equal("iCR", patient.On(126, 0m).New("L1", change: NewLesionChange.Absent).LastWord());
    }

    [Fact]
    public void Without_targets_it_reads_non_icr_non_iupd() => Assert.Equal("iUPD Non-iCR/Non-iUPD", Immune.WithNonTargets().Baseline()
        .On(42).NonTarget(NonTargetStatus.Present).New("L1", 12m).On(84).NonTarget(NonTargetStatus.Absent).Words());

    [Fact]
    public void A_withheld_complete_response_is_no_complete_response_whose_return_is_progression()
    {
        // 0 mm with the new lesion still there was iPR: 4 mm again is 4 mm, not a reappearance after iCR.
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 0m).On(126, 4m);
        Assert.Equal("iUPD iPR iPR", patient.Words());
    }
}
