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

    [Theory]
    [InlineData(9.9, "iUPD iSD")]
    [InlineData(10, "iUPD iUPD")]
    public void A_node_below_10_mm_is_normal_and_no_longer_there(double mm, string expected)
    {
        var node = Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, "lymph node", null, true)).Baseline(100m).On(42, 100m).New("L1", 15m).On(84, 100m).New("L1", (decimal)mm);
        Assert.Equal(expected, node.Words());
        Assert.Equal((decimal)mm, node.Last().NewLesionTargetSum!.Value.Millimetres); // it is measured all the same
    }

    [Fact]
    public void A_lesion_other_than_a_node_is_there_however_small() =>
        Assert.Equal("iUPD iUPD", Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 15m).On(84, 100m).New("L1", 3m).Words());

    [Fact]
    public void A_node_listed_without_a_size_is_there() =>
        Assert.Equal("iUPD iUPD", Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, null, null, true)).Baseline(100m).On(42, 100m).New("L1", 15m).On(84, 100m).New("L1").Words());

    [Fact]
    public void The_kind_of_a_lesion_that_is_dated_back_is_decided_where_it_became_unequivocal()
    {
        var grown = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 8m, status: NewLesionStatus.Equivocal).On(84, 100m).New("L1", 12.9m);
        Assert.Equal("iUPD iUPD", grown.Words()); // measured, and 4.9 mm more than at the iUPD: as an unmeasured one any growth would confirm
        Assert.Equal([8m, 12.9m], grown.Assess().Visits.Skip(1).Select(v => v.NewLesionTargetSum!.Value.Millimetres));
        Assert.Equal("iUPD iUPD iCPD", grown.On(126, 100m).New("L1", 13m).Words());
    }

    [Fact]
    public void One_that_had_no_size_while_equivocal_has_nothing_to_be_compared_with()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", status: NewLesionStatus.Equivocal).On(84, 100m).New("L1", 12m);
        Assert.Equal("iUPD iUPD", patient.Words());
        Assert.Equal(new decimal?[] { null, 12m }, patient.Assess().Visits.Skip(1).Select(v => v.NewLesionTargetSum?.Millimetres));
    }

    [Fact]
    public void Room_among_the_measured_ones_is_judged_there_too()
    {
        // L1 is dated back to day 42, but L2 and L3 were measured in the liver before it was certain.
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m, status: NewLesionStatus.Equivocal, organ: "liver")
            .On(84, 100m).New("L2", 20m, organ: "liver").New("L3", 30m, organ: "liver").On(126, 100m).New("L1", 12m, organ: "liver");
        Assert.Equal(50m, patient.Last().NewLesionTargetSum!.Value.Millimetres);
    }

    [Fact]
    public void One_listed_without_a_size_keeps_the_last_one() =>
        Assert.Equal(12m, Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 100m).New("L1").Last().NewLesionTargetSum!.Value.Millimetres);

    [Fact]
    public void Zero_millimetres_at_first_sight_are_no_size_to_measure() =>
        Assert.Null(Immune.WithTargets().Also(new Lesion("L1", LesionRole.New, NewKind: NewLesionKind.Target)).Baseline(100m).On(42, 100m).New("L1", 0m).Last().NewLesionTargetSum);

    [Theory]
    [InlineData("liver", 23)] // the list's word stands: three in one organ
    [InlineData(null, 36)] // the list says nothing: the findings' organs differ
    public void The_organ_is_that_of_the_lesion_list_else_that_of_the_finding(string? listed, int sum)
    {
        var patient = Immune.WithTargets().Also([.. Enumerable.Range(1, 3).Select(i => new Lesion("L" + i, LesionRole.New, listed))]).Baseline(100m).On(42, 100m)
            .New("L1", 11m, organ: "lung").New("L2", 12m, organ: "bone").New("L3", 13m, organ: "brain");
        Assert.Equal(sum, patient.Last().NewLesionTargetSum!.Value.Millimetres);
    }

    [Fact]
    public void Without_the_list_three_findings_of_one_organ_are_too_many() =>
        Assert.Equal(23m, Immune.WithTargets().Also([.. Enumerable.Range(1, 3).Select(i => new Lesion("L" + i, LesionRole.New))]).Baseline(100m).On(42, 100m)
            .New("L1", 11m, organ: "lung").New("L2", 12m, organ: "lung").New("L3", 13m, organ: "lung").Last().NewLesionTargetSum!.Value.Millimetres);
}
