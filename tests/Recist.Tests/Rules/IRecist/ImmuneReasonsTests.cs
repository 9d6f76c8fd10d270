namespace Recist.Tests.Rules;

/// <summary>The reasons of iRECIST name what was compared, by the names that reports and exports read.</summary>
public class ImmuneReasonsTests
{
    private static readonly ResponseOptions Strict = Immune.Options with { IRecistConfirmWindowIsStrict = true };

    private static readonly Patient Both = Immune.WithBoth().Baseline(100m).NonTarget(NonTargetStatus.Present);

    [Fact]
    public void Too_early_names_the_iUPD_the_days_and_the_limit() =>
        Assert.Equal("unconfirmedAt=Day 42 days=18 limitDays=28", Facts(Immune.WithTargets().Baseline(100m).On(42, 130m).On(60, 130m), RuleIds.IRecistTooEarly));

    [Fact]
    public void A_window_that_has_passed_names_its_limit() =>
        Assert.Equal("unconfirmedAt=Day 42 days=84 limitDays=56", Facts(Immune.WithTargets().With(Strict).Baseline(100m).On(42, 130m).On(126, 140m), RuleIds.IRecistWindowPassed));

    [Fact]
    public void Growth_of_targets_names_those_compared_and_no_other()
    {
        var patient = Immune.WithTargets(2).Baseline(50m, 50m).On(42, 130m, null).On(84, 136m, 10m);
        Assert.Equal("unconfirmedAt=Day 42 days=42 sumMm=136 smallestMm=130 smallestAt=Day 42 limitMm=135", Facts(patient, RuleIds.IRecistTargetGrowth));
        Assert.Equal(["T1"], Reason(patient, RuleIds.IRecistTargetGrowth).Lesions);
    }

    [Fact]
    public void Growth_of_measured_new_lesions_names_those_measured_and_no_other()
    {
        var patient = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).New("L2", 6m).On(84, 100m).New("L1", 17m).New("L2", 6m);
        Assert.Equal("unconfirmedAt=Day 42 days=42 newSumMm=17 smallestMm=12 smallestAt=Day 42 limitMm=17", Facts(patient, RuleIds.IRecistNewLesionTargetGrowth));
        Assert.Equal(["L1"], Reason(patient, RuleIds.IRecistNewLesionTargetGrowth).Lesions);
    }

    [Fact]
    public void New_lesions_that_progress_again_name_the_sums_or_the_lesions()
    {
        var measured = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 20m).On(84, 60m).New("L1", 20m).On(126, 60m).New("L1", 25m);
        Assert.Equal(("iUPD iPR iUPD", "newSumMm=25 smallestMm=20 smallestAt=Day 42 limitMm=25"), (measured.Words(), Facts(measured, RuleIds.IRecistNewLesionProgression)));
        var unmeasured = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 8m).On(84, 60m).New("L1", 8m).On(126, 60m).New("L1", 8m, NewLesionChange.UnequivocalProgression);
        Assert.Equal(("iUPD iPR iUPD", "change=worse"), (unmeasured.Words(), Facts(unmeasured, RuleIds.IRecistNewLesionProgression)));
        Assert.Equal(["L1"], Reason(unmeasured, RuleIds.IRecistNewLesionProgression).Lesions);
    }

    [Fact]
    public void Another_category_is_named_alone() =>
        Assert.Equal("unconfirmedAt=Day 42 days=42 categories=non-target", Facts(
            Both.On(42, 130m).NonTarget(NonTargetStatus.Present).On(84, 130m).NonTarget(NonTargetStatus.UnequivocalProgression), RuleIds.IRecistOtherCategory));

    [Fact]
    public void A_new_lesion_that_no_longer_counts_leaves_the_parts_of_the_baseline_disease()
    {
        var visit = Both.On(42, 100m).NonTarget(NonTargetStatus.Present).New("L1", 12m).On(84, 60m).NonTarget(NonTargetStatus.Present).New("L1", 12m).Last();
        Assert.Equal(OverallResponse.IPR, visit.OverallFinal);
        Assert.Equal("target=PR nonTarget=Non-CR/Non-PD newLesion=still there", Text(visit.Reasons[^1]));
        Assert.DoesNotContain(visit.Reasons, r => r.Rule == RuleIds.NewLesionUnequivocal);
    }

    [Fact]
    public void So_it_does_without_targets()
    {
        var visit = Immune.WithNonTargets().Baseline().NonTarget(NonTargetStatus.Present).On(42).NonTarget(NonTargetStatus.Present).New("L1", 12m)
            .On(84).NonTarget(NonTargetStatus.Absent).New("L1", 12m).Last();
        Assert.Equal((OverallResponse.NonICRNonIUPD, "nonTarget=CR newLesion=still there"), (visit.OverallFinal, Text(visit.Reasons[^1])));
    }

    [Theory]
    [InlineData(12, OverallResponse.IUPD)]
    [InlineData(17, OverallResponse.ICPD)]
    public void While_it_counts_it_is_among_the_reasons(int mm, OverallResponse expected)
    {
        var visit = Immune.WithTargets().Baseline(100m).On(42, 100m).New("L1", 12m).On(84, 100m).New("L1", mm).Last();
        Assert.Equal(expected, visit.OverallFinal);
        Assert.Contains(visit.Reasons, r => r.Rule is RuleIds.IRecistNewLesionsPersist or RuleIds.IRecistNewLesionTargetGrowth && r.Lesions.Contains("L1"));
        Assert.DoesNotContain(visit.Reasons, r => r.Rule == RuleIds.NewLesionUnequivocal); // it was new at day 42
        Assert.DoesNotContain(visit.Reasons, r => r.Facts.Contains(new("newLesion", "no")));
    }

    [Theory]
    [InlineData(NonTargetStatus.NotEvaluated, OverallResponse.NE)]
    [InlineData(NonTargetStatus.Present, OverallResponse.IUPD)]
    public void Too_early_a_visit_is_NE_only_where_neither_kind_was_evaluated(NonTargetStatus status, OverallResponse expected) =>
        Assert.Equal(expected, Both.On(42, 130m).NonTarget(NonTargetStatus.Present).On(60, (decimal?)null).NonTarget(status).Last().OverallFinal);

    private static Reason Reason(Patient patient, string rule) => patient.Last().Reasons.Single(r => r.Rule == rule);

    private static string Facts(Patient patient, string rule) => Text(Reason(patient, rule));

    private static string Text(Reason reason) => string.Join(' ', reason.Facts.Select(f => $"{f.Name}={f.Value}"));
}
