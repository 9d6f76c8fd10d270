namespace Recist.Tests.Rules;

public class JoinedNewLesionsTests
{
    internal static readonly ResponseOptions Options = new() { Criteria = Criteria.ImRecist };

    private static readonly Patient Baseline = Patient.WithTargets().With(Options).Baseline(100m);

    [Theory]
    [InlineData(9.9, 100)]
    [InlineData(10, 110)]
    public void A_measurable_new_lesion_joins_the_sum(double mm, int sum) =>
        Assert.Equal(sum, Baseline.On(42, 100m).New("L1", (decimal)mm).Last().Sum!.Value.Millimetres);

    [Theory]
    [InlineData(14.9, 100)]
    [InlineData(15, 115)]
    public void A_node_joins_from_15_mm(double mm, int sum) =>
        Assert.Equal(sum, Baseline.Also(new Lesion("L1", LesionRole.New, "lymph node", null, true)).On(42, 100m).New("L1", (decimal)mm).Last().Sum!.Value.Millimetres);

    [Fact]
    public void A_new_lesion_alone_is_not_progression()
    {
        var visit = Baseline.On(42, 100m).New("L1", 8m).Last();
        Assert.Equal(OverallResponse.SD, visit.Overall);
        Assert.Contains(visit.Reasons, r => r.Rule == RuleIds.ImRecistNewLesion && r.Lesions.SequenceEqual(["L1"]));
        Assert.DoesNotContain(visit.Reasons, r => r.Rule == RuleIds.NewLesionUnequivocal);
        Assert.Equal(["L1"], visit.NewLesions);
    }

    [Theory]
    [InlineData(19.9, "SD")]
    [InlineData(20, "PD")]
    public void The_sum_with_it_decides(double mm, string expected) => Assert.Equal(expected, Baseline.On(42, 100m).New("L1", (decimal)mm).LastWord());

    [Fact]
    public void It_is_in_the_nadir_of_later_visits()
    {
        // 50 + 12 = 62 is the nadir: 74.4 is its +20 %.
        var nadir = Baseline.On(42, 50m).New("L1", 12m);
        Assert.Equal(62m, nadir.On(84, 50m).New("L1", 24.3m).Last().Nadir!.Value.Millimetres);
        Assert.Equal("PR SD", nadir.On(84, 50m).New("L1", 24.3m).Words());
        Assert.Equal("PR PD", nadir.On(84, 50m).New("L1", 24.4m).Words());
    }

    [Fact]
    public void Five_millimetres_are_needed_too()
    {
        // Nadir 0 + 12 = 12: 14.9 is +24 %, 17 is +5 mm.
        var small = Patient.WithTargets().With(Options).Baseline(100m).On(42, 0m).New("L1", 12m);
        Assert.Equal(OverallResponse.PR, small.Last().Overall);
        Assert.Equal("PR PR", small.On(84, 0m).New("L1", 16.9m).Words());
        Assert.Equal("PR PD", small.On(84, 0m).New("L1", 17m).Words());
    }

    [Fact]
    public void One_that_is_not_listed_leaves_the_sum_incomplete()
    {
        var visit = Baseline.On(42, 60m).New("L1", 10m).On(84, 60m).Last();
        Assert.Equal((null, 60m, OverallResponse.NE), (visit.Sum, visit.PartialSum!.Value.Millimetres, visit.Overall!.Value));
    }

    [Fact]
    public void One_that_is_ruled_out_is_missed_by_no_later_visit_until_it_is_certain_again()
    {
        var ruledOut = Baseline.On(42, 60m).New("L1", 10m).On(84, 60m).New("L1", 10m, status: NewLesionStatus.RuledOut);
        Assert.Equal(60m, ruledOut.Last().Sum!.Value.Millimetres);
        Assert.Equal(60m, ruledOut.On(126, 60m).Last().Sum!.Value.Millimetres);
        Assert.Equal(72m, ruledOut.On(126, 60m).New("L1", 12m).Last().Sum!.Value.Millimetres);
    }

    [Fact]
    public void One_that_is_absent_counts_nothing_and_no_longer_keeps_the_complete_response()
    {
        var patient = Baseline.On(42, 50m).New("L1", 10m).On(84, 0m);
        Assert.Equal("PR CR", patient.New("L1", change: NewLesionChange.Absent).Words());
        Assert.Equal("PR PR", patient.New("L1", 10m).Words());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void A_new_lesion_keeps_a_complete_response_from_being_overall(int mm)
    {
        var visit = Baseline.On(42, 0m).New("L1", mm == 0 ? null : (decimal)mm).Last();
        Assert.Equal((TargetResponse.CR, OverallResponse.PR, RuleIds.ImRecistNewLesionRemains), (visit.Target!.Value, visit.Overall!.Value, visit.Reasons[0].Rule));
    }

    [Fact]
    public void Unlisted_it_still_keeps_it() => Assert.Equal("PR PR", Baseline.On(42, 0m).New("L1", 9m).On(84, 0m).Words());

    [Fact]
    public void Five_join_and_two_per_organ()
    {
        var patient = Baseline.On(42, 100m);
        for (var i = 1; i <= 6; i++)
        {
            patient = patient.New("L" + i, 10m, organ: "organ " + i);
        }

        Assert.Equal(150m, patient.Last().Sum!.Value.Millimetres);
        Assert.Equal(121m, Baseline.On(42, 100m).New("L1", 10m, organ: "liver").New("L2", 11m, organ: "liver").New("L3", 12m, organ: "liver").Last().Sum!.Value.Millimetres);
    }

    [Fact]
    public void A_small_one_joins_when_it_is_measurable() =>
        Assert.Equal([100m, 111m], Baseline.On(42, 100m).New("L1", 8m).On(84, 100m).New("L1", 11m).Assess().Visits.Skip(1).Select(v => v.Sum!.Value.Millimetres));

    [Fact]
    public void An_equivocal_one_does_not_join_and_dates_nothing_back()
    {
        var patient = Baseline.On(42, 100m).New("L1", 30m, status: NewLesionStatus.Equivocal).On(84, 100m).New("L1", 30m);
        Assert.Equal("SD PD", patient.Words());
        Assert.Equal(100m, patient.At(42).Sum!.Value.Millimetres);
    }

    [Fact]
    public void Visits_before_it_do_not_know_of_it()
    {
        var first = Baseline.On(42, 100m).On(84, 100m).New("L1", 12m).At(42);
        Assert.Equal("T1", Assert.Single(first.TargetValues).Lesion);
        Assert.All(first.Reasons, r => Assert.DoesNotContain("L1", r.Lesions));
    }

    [Fact]
    public void Its_value_stands_after_the_targets() =>
        Assert.Equal([("T1", 100m), ("L1", 12m)], Baseline.On(42, 100m).New("L1", 12m).Last().TargetValues.Select(v => (v.Lesion, v.Value!.Value.Millimetres)));

    [Fact]
    public void Non_target_progression_is_stated_and_not_overall()
    {
        var both = Patient.WithTargets().Also(Patient.NonTarget("NT1")).With(Options).Baseline(100m);
        var visit = both.On(42, 100m).NonTarget(NonTargetStatus.UnequivocalProgression).Last();
        Assert.Equal((NonTargetResponse.PD, OverallResponse.SD), (visit.NonTarget!.Value, visit.Overall!.Value));
        Assert.Equal("PR", both.On(42, 0m).NonTarget(NonTargetStatus.UnequivocalProgression).LastWord());
    }

    [Fact]
    public void Without_targets_the_first_sight_is_no_progression()
    {
        var patient = Patient.WithNonTargets().With(Options).Baseline();
        Assert.Equal("Non-CR/Non-PD", patient.On(42).NonTarget(NonTargetStatus.UnequivocalProgression).New("L1", 30m).LastWord());
        Assert.Equal("Non-CR/Non-PD", patient.On(42).NonTarget(NonTargetStatus.Absent).New("L1", 30m).LastWord());
        Assert.Equal("Non-CR/Non-PD", new Patient { Options = Options }.Baseline().On(42).New("L1", 30m).LastWord());
        Assert.Equal(30m, patient.On(42).NonTarget(NonTargetStatus.Present).New("L1", 30m).Last().Sum!.Value.Millimetres);
    }

    [Theory]
    [InlineData(35.9, null)] // +19.7 %
    [InlineData(36, TargetResponse.PD)]
    [InlineData(3, null)] // it has no baseline to respond from
    public void Without_targets_they_are_the_sum_from_their_first_sight_on(double mm, TargetResponse? expected)
    {
        var patient = Patient.WithNonTargets().With(Options).Baseline().NonTarget(NonTargetStatus.Present)
            .On(42).NonTarget(NonTargetStatus.Present).New("L1", 30m).On(84).NonTarget(NonTargetStatus.Present).New("L1", (decimal)mm);
        Assert.Equal((30m, expected), (patient.Last().Nadir!.Value.Millimetres, patient.Last().Target));
        Assert.Equal(expected is null ? "Non-CR/Non-PD Non-CR/Non-PD" : "Non-CR/Non-PD PD", patient.Words());
    }

    [Fact]
    public void Without_any_disease_at_baseline_they_progress_as_well() =>
        Assert.Equal("NED Non-CR/Non-PD PD", new Patient { Options = Options }.Baseline().On(42).On(84).New("L1", 12m).On(126).New("L1", 17m).Words());

    [Theory]
    [InlineData(9.9, "PR CR")]
    [InlineData(10, "PR PR")]
    public void A_node_below_10_mm_is_normal_and_no_longer_keeps_the_complete_response(double mm, string expected)
    {
        var patient = Patient.WithTargets().Also(new Lesion("L1", LesionRole.New, "lymph node", null, true)).With(Options).Baseline(100m);
        Assert.Equal(expected, patient.On(42, 30m).New("L1", 15m).On(84, 0m).New("L1", (decimal)mm).Words());
    }

    [Fact]
    public void A_new_lesion_after_a_complete_response_is_no_reappearance() =>
        Assert.Equal("CR NE", Patient.WithNodes(2).With(Options).Baseline(20m, 20m).On(42, 9m, 9m).On(84, 9m, null).New("L1", 10m).Words());
}
