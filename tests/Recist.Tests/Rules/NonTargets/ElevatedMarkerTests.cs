namespace Recist.Tests.Rules;

public class ElevatedMarkerTests
{
    [Theory]
    [InlineData(TumourMarkers.Elevated, TumourMarkers.Normal, NonTargetResponse.CR)]
    [InlineData(TumourMarkers.Elevated, TumourMarkers.Elevated, NonTargetResponse.NonCRNonPD)]
    [InlineData(TumourMarkers.Elevated, null, NonTargetResponse.NonCRNonPD)] // not stated later: not normal
    [InlineData(TumourMarkers.Normal, TumourMarkers.Elevated, NonTargetResponse.CR)] // was not elevated at baseline
    [InlineData(null, null, NonTargetResponse.CR)]
    public void A_marker_elevated_at_baseline_must_be_normal_for_CR(TumourMarkers? before, TumourMarkers? now, NonTargetResponse expected)
    {
        var visit = Patient.WithNonTargets().Baseline().Where(v => v with { Markers = before })
            .On(42).NonTargets(("NT1", NonTargetStatus.Absent)).Where(v => v with { Markers = now }).Last();
        Assert.Equal(expected, visit.NonTarget);
        Assert.Equal(expected == NonTargetResponse.CR ? RuleIds.NonTargetCr : RuleIds.NonTargetMarker, visit.Reasons[0].Rule);
    }

    [Fact]
    public void It_blocks_an_overall_CR_without_non_targets_too()
    {
        var visit = Patient.WithTargets().Baseline(30m).Where(v => v with { Markers = TumourMarkers.Elevated }).On(42, 0m).Last();
        Assert.Equal((TargetResponse.CR, OverallResponse.PR, RuleIds.OverallMarker), (visit.Target, visit.Overall, visit.Reasons[0].Rule));
    }
}
