namespace Recist.Tests.Rules;

public class SmallNewNodeTests
{
    [Theory]
    [InlineData("9.9999", "8", OverallResponse.PD)] // the reader's word below 10 mm stands
    [InlineData("10", "8", OverallResponse.SD)]
    [InlineData("14.9999", "8", OverallResponse.SD)]
    [InlineData("15", "8", OverallResponse.PD)]
    [InlineData("12", "9.9999", OverallResponse.SD)]
    [InlineData("12", "10", OverallResponse.PD)]
    [InlineData("12", "-", OverallResponse.PD)] // nothing known of it at baseline
    public void A_node_of_10_to_below_15_mm_grown_from_below_10_is_equivocal(string now, string before, OverallResponse expected) =>
        Assert.Equal(expected, With(now, before).Last().Overall);

    [Fact]
    public void The_next_visit_decides_and_dates_back()
    {
        var visits = With("12", "8").On(84, 30m).Where(v => v with { NewLesions = [Node("13", "8")] }).Assess().Visits;
        Assert.Equal([OverallResponse.SD, OverallResponse.PD], visits.Skip(1).Select(v => v.Overall!.Value));
        Assert.Equal([OverallResponse.PD, OverallResponse.PD], visits.Skip(1).Select(v => v.OverallFinal!.Value));
    }

    [Fact]
    public void The_next_visit_may_rule_it_out() =>
        Assert.Equal(OverallResponse.SD, With("12", "8").On(84, 30m).New("L9", NewLesionStatus.RuledOut).At(42).OverallFinal);

    [Fact]
    public void With_another_certain_new_lesion_it_is_not_the_only_finding() =>
        Assert.Equal(["L9", "L10"], With("12", "8").New("L10", NewLesionStatus.Unequivocal).Last().NewLesions);

    [Fact]
    public void By_an_option_it_is_new_at_once() => Assert.Equal(OverallResponse.PD, With("12", "8").With(new() { SmallNewNodeIsNew = true }).Last().Overall);

    [Fact]
    public void A_lesion_that_is_no_node_is_new_at_once() =>
        Assert.Equal(OverallResponse.PD, With("12", "8").Where(v => v with { NewLesions = [v.NewLesions[0] with { IsNode = false }] }).Last().Overall);

    [Fact]
    public void The_lesion_list_may_say_that_it_is_a_node() =>
        Assert.Equal(OverallResponse.SD, With("12", "8").Where(v => v with { NewLesions = [v.NewLesions[0] with { IsNode = false }] })
            .Also(new Lesion("L9", LesionRole.New, null, null, true)).Last().Overall);

    private static Patient With(string now, string before) => Patient.WithTargets().Baseline(30m).On(42, 30m).Where(v => v with { NewLesions = [Node(now, before)] });

    private static NewLesionFinding Node(string now, string before) => new("L9", NewLesionStatus.Unequivocal)
    {
        IsNode = true,
        Diameter = Length.FromMillimetres(Patient.Mm(now)[0]!.Value),
        ShortAxisAtBaseline = Patient.Mm(before)[0] is { } mm ? Length.FromMillimetres(mm) : null,
    };

    [Fact]
    public void Ruled_out_and_seen_again_it_is_seen_for_the_first_time() =>
        Assert.Equal(OverallResponse.SD, With("12", "8").On(84, 30m).New("L9", NewLesionStatus.RuledOut).On(126, 30m).Where(v => v with { NewLesions = [Node("12", "8")] }).Last().Overall);
}
