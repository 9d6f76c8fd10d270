namespace Recist.Tests.Rules;

public class MissingBaselineSumTests
{
    private static readonly Patient Incomplete = Patient.WithTargets(2).Baseline(30m, null);

    [Fact]
    public void Without_a_complete_baseline_shrinkage_cannot_be_told()
    {
        var visit = Incomplete.On(42, 10m, 10m).Last();
        Assert.Equal((TargetResponse.NE, null, RuleIds.TargetNoBaseline), (visit.Target, visit.PercentFromBaseline, visit.Reasons[0].Rule));
    }

    [Fact]
    public void A_complete_response_can() => Assert.Equal(TargetResponse.CR, Incomplete.On(42, 0m, 0m).Last().Target);

    [Fact]
    public void Progression_from_a_later_complete_nadir_can() => Assert.Equal(TargetResponse.PD, Incomplete.On(42, 10m, 10m).On(84, 15m, 10m).Last().Target);

    [Fact]
    public void A_history_without_a_baseline_visit_reads_the_same_way()
    {
        var visits = Patient.WithTargets().On(42, 30m).On(84, 10m).On(126, 15m).Assess().Visits;
        Assert.Equal([TargetResponse.NE, TargetResponse.NE, TargetResponse.PD], visits.Select(v => v.Target!.Value));
        Assert.All(visits, v => Assert.Null(v.PercentFromBaseline));
    }
}
