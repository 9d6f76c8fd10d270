namespace Recist.Tests.Rules;

public class NewLesionBookTests
{
    [Theory]
    [InlineData(9.9, false, null)]
    [InlineData(10, false, 10)]
    [InlineData(14.9, true, null)]
    [InlineData(15, true, 15)]
    public void Ten_millimetres_are_measured_and_fifteen_of_a_node(double mm, bool node, int? sum)
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", (decimal)mm);
        Assert.Equal(sum, patient.Also(new Lesion("L1", LesionRole.New, null, null, node)).Last().NewLesionTargetSum?.Millimetres);
    }

    [Fact]
    public void The_sixth_is_not_measured()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m);
        for (var i = 1; i <= 6; i++)
        {
            patient = patient.New("L" + i, 10m, organ: "organ " + i);
        }

        Assert.Equal(50m, patient.Last().NewLesionTargetSum!.Value.Millimetres);
        Assert.Equal("iCPD", patient.On(84, 100m).New("L6", 10.1m).LastWord());
        Assert.Equal("iUPD", patient.On(84, 100m).New("L5", 10.1m).LastWord());
    }

    [Fact]
    public void Nor_is_the_third_in_one_organ()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m)
            .New("L1", 10m, organ: "Liver").New("L2", 11m, organ: "liver").New("L3", 30m, organ: "liver").New("L4", 12m, organ: "left lung");
        Assert.Equal(33m, patient.Last().NewLesionTargetSum!.Value.Millimetres);
    }

    [Fact]
    public void The_kind_of_the_lesion_list_stands_within_the_limits()
    {
        var patient = Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, NewKind: NewLesionKind.Target)).Baseline(100m);
        Assert.Equal(8m, patient.On(42, 100m).New("L1", 8m).Last().NewLesionTargetSum!.Value.Millimetres);
        Assert.Null(patient.On(42, 100m).New("L1").Last().NewLesionTargetSum);
    }

    [Fact]
    public void The_kind_is_fixed_when_it_is_first_seen() =>
        Assert.Null(Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 8m).On(84, 100m).New("L1", 30m).Last().NewLesionTargetSum);

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, NewLesionChange.Absent)]
    public void At_first_sight_the_word_unequivocal_stands(int? mm, NewLesionChange? change) =>
        Assert.Equal("iUPD", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", mm, change).Words());

    [Theory]
    [InlineData(0, null)]
    [InlineData(null, NewLesionChange.Absent)]
    public void An_absent_one_counts_nothing(int? mm, NewLesionChange? change) =>
        Assert.Equal(0m, Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 100m).New("L1", mm, change).Last().NewLesionTargetSum!.Value.Millimetres);
}
