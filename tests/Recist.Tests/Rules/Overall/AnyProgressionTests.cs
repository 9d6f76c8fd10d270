using Recist.Rules;

namespace Recist.Tests.Rules;

public class AnyProgressionTests
{
    public static TheoryData<TargetResponse?, NonTargetResponse?, bool> Everything()
    {
        var rows = new TheoryData<TargetResponse?, NonTargetResponse?, bool>();
        foreach (var target in Enum.GetValues<TargetResponse>().Cast<TargetResponse?>().Append(null))
        {
            foreach (var nonTarget in Enum.GetValues<NonTargetResponse>().Cast<NonTargetResponse?>().Append(null))
            {
                rows.Add(target, nonTarget, false);
                rows.Add(target, nonTarget, true);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void The_overall_response_is_PD_exactly_where_a_part_progresses(TargetResponse? target, NonTargetResponse? nonTarget, bool newLesion)
    {
        var overall = OverallRules.Decide(new(target, nonTarget, newLesion, false, false, ResponseOptions.Default));
        Assert.Equal(target == TargetResponse.PD || nonTarget == NonTargetResponse.PD || newLesion, overall.Response == OverallResponse.PD);
    }

    [Fact]
    public void The_progressing_part_comes_first_among_the_reasons()
    {
        var visit = Patient.WithTargets().Also(Patient.NonTarget("NT1")).Baseline(30m)
            .On(42, 10m).NonTargets(("NT1", NonTargetStatus.UnequivocalProgression)).New("L9", NewLesionStatus.Unequivocal).Last();
        Assert.Equal([RuleIds.NonTargetPd, RuleIds.NewLesionUnequivocal, RuleIds.TargetPr, RuleIds.OverallPd], visit.Reasons.Select(r => r.Rule));
    }
}
